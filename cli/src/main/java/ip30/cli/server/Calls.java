package ip30.cli.server;

import com.sun.net.httpserver.HttpExchange;
import ip30.api.Call;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a call of an HTTP exchange, as API Gateway does: repeated headers joined, other than text in base64. */
final class Calls {

    private Calls() {}

    static Call of(HttpExchange exchange, byte[] body) {
        var text = text(body);
        return Call.of(
                exchange.getRequestMethod(),
                Objects.requireNonNullElse(exchange.getRequestURI().getRawPath(), ""),
                exchange.getRequestURI().getRawQuery(),
                headers(exchange),
                text == null ? Base64.getEncoder().encodeToString(body) : text,
                text == null,
                null);
    }

    private static Map<String, String> headers(HttpExchange exchange) {
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, String.join(",", values)));
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
