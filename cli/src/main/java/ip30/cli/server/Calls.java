package ip30.cli.server;

import ip30.api.Call;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Makes a call of an HTTP request, as API Gateway does: repeated headers joined, other than text in base64. */
final class Calls {

    private Calls() {}

    static Call of(Request request, byte[] body) {
        var text = text(body);
        return Call.of(
                request.getMethod(),
                Objects.requireNonNullElse(request.getHttpURI().getPath(), ""),
                request.getHttpURI().getQuery(),
                headers(request),
                text == null ? Base64.getEncoder().encodeToString(body) : text,
                text == null,
                null);
    }

    private static Map<String, String> headers(Request request) {
        var headers = new HashMap<String, String>();
        request.getHeaders()
                .forEach(field -> headers.merge(
                        field.getLowerCaseName(),
                        Objects.requireNonNullElse(field.getValue(), ""),
                        (a, b) -> a + "," + b));
        return headers;
    }

    /** Null for what is no text. */
    private static @Nullable String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
