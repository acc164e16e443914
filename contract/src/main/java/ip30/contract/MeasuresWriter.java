package ip30.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import ip30.engine.Measures;
import ip30.measure.Language;
import ip30.measure.MeasureEntry;
import java.io.IOException;

/** Writes which measures there are, in the order of their first days, and what follows what. */
final class MeasuresWriter {

    private final JsonGenerator json;
    private final Language language;
    private final Measures measures;

    MeasuresWriter(JsonGenerator json, Language language, Measures measures) {
        this.json = json;
        this.language = language;
        this.measures = measures;
    }

    void write() throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("measures");
        for (var measure : measures.all()) {
            json.writeStartObject();
            json.writeStringField("id", measure.id());
            json.writeStringField("number", measure.number());
            json.writeStringField("title", measure.title().in(language));
            json.writeStringField("nickname", measure.nickname().in(language));
            json.writeStringField("inForceFrom", measure.term().from().toString());
            json.writeStringField("lastDayInForce", measure.term().to().toString());
            json.writeStringField("follows", idOf(measures.preceding(measure)));
            json.writeStringField("followedBy", idOf(measures.following(measure)));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String idOf(MeasureEntry measure) {
        return measure == null ? null : measure.id();
    }
}
