package ip30.api;

import ip30.measure.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Makes an HTTP response of an answer: what every response carries, compressed where the client can read it. */
final class ResponseMaker {

    /** Below this, compressing saves no packet. */
    private static final int WORTH_COMPRESSING = 4096;

    private static final byte[] NOTHING = {};

    private static final Map<String, String> ON_EVERY_RESPONSE = Map.of(
            "Cache-Control", "no-store",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "no-referrer",
            "Strict-Transport-Security", "max-age=31536000",
            "Vary", "Accept-Language, Accept-Encoding",
            "X-Content-Type-Options", "nosniff");

    private ResponseMaker() {}

    static Response response(RouteAnswer answer, Call call) {
        boolean isGzip = acceptsGzip(call.header("accept-encoding"));
        return response(answer, call.language(), isGzip, call.method().equals("HEAD"));
    }

    static Response response(RouteAnswer answer, Language language, boolean acceptsGzip, boolean isHead) {
        var headers = new TreeMap<>(ON_EVERY_RESPONSE);
        headers.putAll(answer.headers());
        if (answer.content() == null) {
            return new Response(answer.status(), headers, NOTHING, true);
        }
        headers.put("Content-Type", answer.content().type());
        headers.put("Content-Language", language.tag());
        var bytes = answer.content().bytes();
        boolean isCompressed = acceptsGzip && bytes.length >= WORTH_COMPRESSING;
        if (isCompressed) {
            headers.put("Content-Encoding", "gzip");
        }
        if (isHead) {
            return new Response(answer.status(), headers, NOTHING, true);
        }
        return new Response(answer.status(), headers, isCompressed ? gzip(bytes) : bytes, !isCompressed);
    }

    static boolean acceptsGzip(@Nullable String acceptEncoding) {
        return Preferences.of(acceptEncoding).getOrDefault("gzip", 0.0) > 0;
    }

    static byte[] gzip(byte[] bytes) {
        var compressed = new ByteArrayOutputStream(bytes.length / 4);
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes all bytes", e);
        }
        return compressed.toByteArray();
    }
}
