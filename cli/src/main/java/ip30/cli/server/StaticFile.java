package ip30.cli.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** A file of the portal, with the headers that keep a page from doing more than it should. */
record StaticFile(String type, byte[] bytes, byte[] gzipped) {

    StaticFile(String type, byte[] bytes) {
        this(type, bytes, gzip(bytes));
    }

    /** Named, and not with a weight of nothing. */
    private static final Pattern GZIP = Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

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
        headers.set("Vary", "Accept-Encoding");
        var accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        boolean isGzip = accepted != null && GZIP.matcher(accepted).find();
        if (isGzip) {
            headers.set("Content-Encoding", "gzip");
        }
        var body = isGzip ? gzipped : bytes;
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        Gateway.send(exchange, 200, isHead ? new byte[0] : body);
    }

    private static byte[] gzip(byte[] bytes) {
        var compressed = new ByteArrayOutputStream(bytes.length / 2);
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes all bytes", e);
        }
        return compressed.toByteArray();
    }
}
