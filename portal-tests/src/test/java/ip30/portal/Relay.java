package ip30.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands before the portal's server; from some moment on the worker is another one, as after a newer version was deployed. */
final class Relay implements AutoCloseable {

    static final String NEWER = "ip30-page-newer-";

    private static final List<String> HEADERS = List.of("content-type", "accept-language");

    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService calls = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final URI behind;
    private volatile boolean isNewer;

    private Relay(HttpServer server, URI behind) {
        this.server = server;
        this.behind = behind;
    }

    static Relay before(String address) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var relay = new Relay(server, URI.create(address));
        server.setExecutor(relay.calls);
        server.createContext("/", relay::pass);
        server.start();
        return relay;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    void deployNewer() {
        isNewer = true;
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = asked(exchange);
            var body = isNewer && exchange.getRequestURI().getPath().equals("/sw.js")
                    ? new String(answer.body(), StandardCharsets.UTF_8)
                            .replace("ip30-page-", NEWER)
                            .getBytes(StandardCharsets.UTF_8)
                    : answer.body();
            answer.headers()
                    .firstValue("content-type")
                    .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
            exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private HttpResponse<byte[]> asked(HttpExchange exchange) throws IOException {
        var request = HttpRequest.newBuilder(behind.resolve(exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        HEADERS.forEach(name -> exchange.getRequestHeaders()
                .getOrDefault(name, List.of())
                .forEach(value -> request.header(name, value)));
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        calls.shutdown();
    }
}
