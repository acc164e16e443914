package ip30.cli;

import ip30.engine.Measures;
import ip30.measure.Language;

/** Which measures there are, a line each, in the order of their first days. */
final class MeasureTable {

    private final Measures measures;
    private final Language language;

    MeasureTable(Measures measures, Language language) {
        this.measures = measures;
        this.language = language;
    }

    String text() {
        var lines = new Lines();
        for (var measure : measures.all()) {
            lines.line(
                    0,
                    String.join(
                            "  ",
                            measure.id(),
                            measure.term().from() + " – " + measure.term().to(),
                            measure.number(),
                            measure.nickname().in(language)));
        }
        return lines.toString();
    }
}
