package ip30.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A sample event of `events/`: an HTTP API's, which carries a request. */
final class SampleEvent {

    private static final JsonMapper JSON = new JsonMapper();

    private SampleEvent() {}

    /** The body that an HTTP API event carries; empty when the document is no such event. */
    static Optional<byte[]> body(byte[] document) {
        try {
            var event = JSON.readTree(document);
            return isEvent(event) ? Optional.of(bytes(event)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            // No event, or none that carries a request: whoever reads the document next says what is wrong with it.
            return Optional.empty();
        }
    }

    private static boolean isEvent(JsonNode event) {
        return event.path("rawPath").isTextual() && event.path("body").isTextual();
    }

    private static byte[] bytes(JsonNode event) {
        var body = event.get("body").textValue();
        return event.path("isBase64Encoded").asBoolean()
                ? Base64.getDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8);
    }
}
