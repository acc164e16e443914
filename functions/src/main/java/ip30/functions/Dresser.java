package ip30.functions;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import ip30.measure.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** Makes an HTTP response of an answer: what every response carries, compressed where the client can read it. */
final class Dresser {

    /** Below this, compressing saves no packet. */
    private static final int WORTH_COMPRESSING = 4096;

    private static final Map<String, String> ON_EVERY_RESPONSE = Map.of(
            "Cache-Control", "no-store",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "no-referrer",
            "Strict-Transport-Security", "max-age=31536000",
            "Vary", "Accept-Language, Accept-Encoding",
            "X-Content-Type-Options", "nosniff");

    private Dresser() {}

    static APIGatewayV2HTTPResponse dress(Answer answer, Call call) {
        boolean isGzip = acceptsGzip(call.header("accept-encoding"));
        return dress(answer, call.language(), isGzip, call.method().equals("HEAD"));
    }

    static APIGatewayV2HTTPResponse dress(Answer answer, Language language, boolean acceptsGzip, boolean isHead) {
        var headers = new TreeMap<>(ON_EVERY_RESPONSE);
        headers.putAll(answer.headers());
        var response = new APIGatewayV2HTTPResponse();
        response.setStatusCode(answer.status());
        response.setHeaders(headers);
        response.setBody("");
        if (answer.content() == null) {
            return response;
        }
        headers.put("Content-Type", answer.content().type());
        headers.put("Content-Language", language.tag());
        var bytes = answer.content().bytes();
        boolean isCompressed = acceptsGzip && bytes.length >= WORTH_COMPRESSING;
        if (isCompressed) {
            headers.put("Content-Encoding", "gzip");
        }
        if (isHead) {
            return response;
        }
        response.setBody(
                isCompressed
                        ? Base64.getEncoder().encodeToString(gzip(bytes))
                        : new String(bytes, StandardCharsets.UTF_8));
        response.setIsBase64Encoded(isCompressed);
        return response;
    }

    private static boolean acceptsGzip(String acceptEncoding) {
        return Preferences.of(acceptEncoding).getOrDefault("gzip", 0.0) > 0;
    }

    private static byte[] gzip(byte[] bytes) {
        var compressed = new ByteArrayOutputStream(bytes.length / 4);
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes all bytes", e);
        }
        return compressed.toByteArray();
    }
}
