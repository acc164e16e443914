package ip30.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sample event of `events/`: an HTTP API's, which carries a request. */
final class SampleEvent {

    /** Streaming: binding would take a sixth of the command's time. */
    private static final JsonFactory JSON = new JsonFactory();

    private boolean hasPath;
    private @Nullable String body;
    private boolean isBase64;

    private SampleEvent() {}

    /** The body that an HTTP API event carries; empty when the document is no such event. */
    static Optional<byte[]> body(byte[] document) {
        try {
            var event = new SampleEvent();
            event.read(document);
            return event.hasPath && event.body != null ? Optional.of(event.bytes()) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            // No event, or none that carries a request: whoever reads the document next says what is wrong with it.
            return Optional.empty();
        }
    }

    private void read(byte[] document) throws IOException {
        try (var parser = JSON.createParser(document)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                var value = parser.nextToken();
                switch (name) {
                    case "rawPath" -> hasPath = value == JsonToken.VALUE_STRING;
                    case "body" -> body = value == JsonToken.VALUE_STRING ? parser.getText() : null;
                    case "isBase64Encoded" -> isBase64 = value == JsonToken.VALUE_TRUE;
                    default -> parser.skipChildren();
                }
            }
        }
    }

    private byte[] bytes() {
        return isBase64 ? Base64.getDecoder().decode(body) : body.getBytes(StandardCharsets.UTF_8);
    }
}
