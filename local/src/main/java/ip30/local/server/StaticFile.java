package ip30.local.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;

/** A file of the portal, with the headers that keep a page from doing more than it should. */
record StaticFile(String type, byte[] bytes) {

    private static final Map<String, String> HEADERS = Map.of(
            "Cache-Control",
            "no-cache",
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
            "Referrer-Policy",
            "no-referrer",
            "X-Content-Type-Options",
            "nosniff");

    void send(HttpExchange exchange) throws IOException {
        var headers = exchange.getResponseHeaders();
        HEADERS.forEach(headers::set);
        headers.set("Content-Type", type);
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        Gateway.send(exchange, 200, isHead ? new byte[0] : bytes);
    }
}
