package ip30.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Clauses made by hand, and a firm's answers to them. */
final class HandMade {

    static final Words WORDS = Words.read(
            CompiledData.read("/ip30/words.json"),
            CompiledData.read("/ip30/fields.json").node("enums"));

    private HandMade() {}

    /** Names and values in turn. */
    static Map<String, Figure> figures(String... namesAndValues) {
        var figures = new LinkedHashMap<String, Figure>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var name = namesAndValues[i];
            var value = namesAndValues[i + 1] == null ? null : new BigDecimal(namesAndValues[i + 1]);
            var evidence = value == null ? Evidence.UNPUBLISHED : Evidence.ASSUMED;
            var current = new FigureValue(LocalDate.of(2030, 3, 1), value, evidence, List.of());
            figures.put(name, new Figure(name, Text.same(name), Unit.CNY, current, List.of(current)));
        }
        return figures;
    }

    static FigureValues values(String... namesAndValues) {
        return new FigureValues(new Clause(
                "made.1",
                "1.1",
                Text.same("made"),
                null,
                false,
                null,
                new ClauseEvidence(Evidence.ASSUMED, null, List.of(), Set.of()),
                figures(namesAndValues),
                List.of(),
                List.of(),
                List.of()));
    }

    /** A firm that answered `sum`, `count` and the parts `a`, `b`, `c` of a `total`. */
    static Answers answers(long sum, long count, long... parts) {
        return new Answers() {

            @Override
            public long number(String answer) {
                return Map.of("sum", sum, "count", count).get(answer);
            }

            @Override
            public List<Part> parts(String total) {
                var labels = List.of("a", "b", "c");
                var list = new ArrayList<Part>();
                for (int i = 0; i < parts.length; i++) {
                    list.add(new Part(Text.same(labels.get(i)), parts[i]));
                }
                return list;
            }
        };
    }
}
