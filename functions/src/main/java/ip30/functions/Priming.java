package ip30.functions;

import com.fasterxml.jackson.core.JsonFactory;
import ip30.contract.Examples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crac.Context;
import org.crac.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Runs real calls before SnapStart takes its snapshot, so that classes are loaded and hot code is compiled when the first firm asks. The
 * examples name their day, so nothing of the day of the deployment is kept.
 */
final class Priming implements Resource {

    private static final List<String> DOCUMENTS =
            List.of("/", "/v1/measure", "/v1/profile-schema", "/v1/health", "/openapi.json");

    private final JsonFactory json = new JsonFactory();
    private final ApiHandler handler;
    private final int rounds;

    Priming(ApiHandler handler, int rounds) {
        this.handler = handler;
        this.rounds = rounds;
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) throws IOException {
        for (var language : List.of("zh", "en")) {
            for (var path : DOCUMENTS) {
                call("GET", path, language, null);
            }
        }
        for (int round = 0; round < rounds; round++) {
            var language = round % 2 == 0 ? "zh" : "en";
            for (var example : Examples.GOOD) {
                call("POST", "/v1/assessments", language, Examples.read(example));
            }
            call("POST", "/v1/assessments", language, Examples.read(Examples.BAD));
        }
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {
        // Nothing here goes stale: the clock is read call by call, and no connection is held.
    }

    private void call(String method, String path, String language, byte @Nullable [] body) throws IOException {
        handler.handleRequest(
                new ByteArrayInputStream(event(method, path, language, body)), new ByteArrayOutputStream(), null);
    }

    private byte[] event(String method, String path, String language, byte @Nullable [] body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var event = json.createGenerator(bytes)) {
            event.writeStartObject();
            event.writeStringField("rawPath", path);
            event.writeObjectFieldStart("headers");
            event.writeStringField("content-type", "application/json");
            event.writeStringField("accept-language", language);
            event.writeEndObject();
            event.writeObjectFieldStart("requestContext");
            event.writeObjectFieldStart("http");
            event.writeStringField("method", method);
            event.writeEndObject();
            event.writeEndObject();
            if (body != null) {
                // Clients send no newline at the end, as files have; meeting that for the first time would undo
                // compiled code.
                event.writeStringField("body", new String(body, StandardCharsets.UTF_8).strip());
            }
            event.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
