package ip30.cli.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import ip30.api.Api;
import ip30.api.Response;
import ip30.contract.Limits;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Hands every call to the API, and the API's response back; the portal's files it serves itself. */
final class Gateway implements HttpHandler {

    /** More calls at work than this only get in each other's way; the others wait, with their bodies read. */
    private static final int AT_WORK = 2 * Runtime.getRuntime().availableProcessors();

    private static final int SECONDS_OF_PATIENCE = 20;

    private final Api api;
    private final StaticFiles files;
    private final Semaphore workplaces = new Semaphore(AT_WORK);
    private final AtomicInteger underWay = new AtomicInteger();

    Gateway(Api api, StaticFiles files) {
        this.api = api;
        this.files = files;
    }

    boolean isIdle() {
        return underWay.get() == 0;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        underWay.incrementAndGet();
        boolean isAnswered = false;
        try {
            var file = files.find(
                    exchange.getRequestMethod(), exchange.getRequestURI().getRawPath());
            if (file != null) {
                file.send(exchange);
            } else {
                send(exchange, answer(exchange));
            }
            isAnswered = true;
        } finally {
            if (!isAnswered) {
                exchange.close();
            }
            underWay.decrementAndGet();
        }
    }

    private Response answer(HttpExchange exchange) throws IOException {
        // One byte more than is allowed is enough for the API to refuse it.
        var body = exchange.getRequestBody().readNBytes(Limits.BODY_BYTES + 1);
        var call = Calls.of(exchange, body);
        if (!mayWork()) {
            return api.tooManyRequests(SECONDS_OF_PATIENCE);
        }
        try {
            return api.answer(call);
        } finally {
            workplaces.release();
        }
    }

    private boolean mayWork() {
        try {
            return workplaces.tryAcquire(SECONDS_OF_PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Closing the body instead of the exchange keeps the connection for the client's next call. */
    static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (var stream = exchange.getResponseBody()) {
            stream.write(body);
        }
    }

    private static void send(HttpExchange exchange, Response response) throws IOException {
        response.headers().forEach(exchange.getResponseHeaders()::set);
        send(exchange, response.status(), response.body());
    }
}
