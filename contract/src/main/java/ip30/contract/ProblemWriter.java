package ip30.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import ip30.measure.Language;
import java.io.IOException;

/** Writes a problem document (RFC 9457) in one language. */
final class ProblemWriter {

    private final JsonGenerator json;
    private final Language language;

    ProblemWriter(JsonGenerator json, Language language) {
        this.json = json;
        this.language = language;
    }

    void write(Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "about:blank");
        json.writeStringField("title", problem.title().in(language));
        json.writeNumberField("status", problem.status());
        if (!problem.errors().isEmpty()) {
            json.writeArrayFieldStart("errors");
            for (var fault : problem.errors()) {
                json.writeStartObject();
                json.writeStringField("pointer", fault.pointer());
                json.writeStringField("code", fault.code().name());
                json.writeStringField("detail", fault.detail().in(language));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
