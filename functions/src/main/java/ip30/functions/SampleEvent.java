package ip30.functions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A sample event of `events/`, read outside Lambda. */
public final class SampleEvent {

    private SampleEvent() {}

    /** The body that an HTTP API event carries; empty when the document is no such event. */
    public static Optional<byte[]> body(byte[] document) {
        try {
            var event = new EventReader().read(new ByteArrayInputStream(document));
            if (event.getRawPath() == null || event.getBody() == null) {
                return Optional.empty();
            }
            return Optional.of(
                    event.getIsBase64Encoded()
                            ? Base64.getDecoder().decode(event.getBody())
                            : event.getBody().getBytes(StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            // No event, or none that carries a request: whoever reads the document next says what is wrong with it.
            return Optional.empty();
        }
    }
}
