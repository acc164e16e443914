package ip30.cli.server;

import ip30.api.Api;
import ip30.api.StaticFiles;
import ip30.contract.Limits;
import ip30.contract.ProblemCode;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Hands every call to the API, and the API's response back; the portal's files it serves itself. No thread ever waits for a client: what waits is
 * memory, and of that there is a {@link Budget}.
 */
final class Gateway extends Handler.Abstract {

    private final Api api;
    private final StaticFiles files;
    private final Budget budget;
    private final Workplaces workplaces;

    Gateway(Api api, StaticFiles files, Budget budget, Workplaces workplaces) {
        this.api = api;
        this.files = files;
        this.budget = budget;
        this.workplaces = workplaces;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var exchange = new Exchange(request, response, callback);
        if (!Loopback.isName(Request.getServerName(request))) {
            refuse(exchange, ProblemCode.WRONG_HOST);
            return true;
        }
        var preflight = Cors.preflight(
                request.getMethod(), exchange.header("Origin"), exchange.header("Access-Control-Request-Method"));
        var ready = preflight == null ? file(exchange) : preflight;
        if (ready != null) {
            exchange.send(ready);
        } else {
            call(exchange);
        }
        return true;
    }

    private ip30.api.@Nullable Response file(Exchange exchange) {
        var request = exchange.request();
        var file = files.find(request.getMethod(), request.getHttpURI().getPath());
        return file == null
                ? null
                : file.response(
                        exchange.header("Accept-Encoding"),
                        exchange.header("If-None-Match"),
                        request.getMethod().equals("HEAD"));
    }

    private void call(Exchange exchange) {
        long length = exchange.request().getLength();
        if (length > Limits.BODY_BYTES) {
            refuse(exchange, ProblemCode.TOO_LARGE);
            return;
        }
        var lease = budget.lease();
        Request.addCompletionListener(exchange.request(), failure -> lease.end());
        // Of a body in chunks only the limit is known before it is there.
        if (!lease.hold(length < 0 ? Limits.BODY_BYTES : length)) {
            refuse(exchange, ProblemCode.BUSY);
            return;
        }
        exchange.readBody(Limits.BODY_BYTES, body -> {
            if (body.length > Limits.BODY_BYTES) {
                refuse(exchange, ProblemCode.TOO_LARGE);
            } else {
                answer(exchange, body, lease);
            }
        });
    }

    /** What has no body is a document, which is at hand: it need not wait for others' work. */
    private void answer(Exchange exchange, byte[] body, Budget.Lease lease) {
        Runnable answering = () -> {
            var answer = answer(exchange, body);
            if (lease.hold(answer.body().length)) {
                send(exchange, answer);
            } else {
                refuse(exchange, ProblemCode.BUSY);
            }
        };
        if (body.length == 0) {
            answering.run();
        } else {
            workplaces.work(answering, () -> refuse(exchange, ProblemCode.BUSY));
        }
    }

    private ip30.api.Response answer(Exchange exchange, byte[] body) {
        try {
            return api.answer(Calls.of(exchange.request(), body));
        } catch (Throwable e) {
            // Memory ran out: one call less, where a function would be replaced.
            return api.failed(e);
        }
    }

    private void refuse(Exchange exchange, ProblemCode code) {
        send(exchange, api.refuse(code, exchange.header(HttpHeader.ACCEPT_LANGUAGE.asString())));
    }

    private static void send(Exchange exchange, ip30.api.Response answer) {
        exchange.send(Cors.allowing(answer, exchange.header("Origin")));
    }
}
