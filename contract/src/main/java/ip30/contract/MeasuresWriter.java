package ip30.contract;

import ip30.engine.Measures;
import ip30.measure.MeasureEntry;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes which measures there are, in the order of their first days, and what follows what. */
final class MeasuresWriter {

    private final Json json;
    private final Measures measures;

    MeasuresWriter(Json json, Measures measures) {
        this.json = json;
        this.measures = measures;
    }

    void write() throws IOException {
        json.object(() -> json.objects("measures", measures.all(), this::measure));
    }

    private void measure(MeasureEntry measure) throws IOException {
        json.put("id", measure.id());
        json.put("number", measure.number());
        json.text("title", measure.title());
        json.text("nickname", measure.nickname());
        json.put("inForceFrom", measure.term().from());
        json.put("lastDayInForce", measure.term().to());
        json.put("follows", idOf(measures.preceding(measure)));
        json.put("followedBy", idOf(measures.following(measure)));
    }

    private static @Nullable String idOf(@Nullable MeasureEntry measure) {
        return measure == null ? null : measure.id();
    }
}
