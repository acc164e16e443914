package ip30.workbench.cases;

import ip30.assessment.AssessedClause;
import ip30.assessment.AssessedItem;
import ip30.assessment.Flag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a case names of its clause.
 *
 * @param value a text, Long, Boolean or list of them; empty Optional for nothing (no amount)
 * @param from index of its first character in the file, in code points
 * @param to index behind its last one
 */
public record Expectation(Key key, Object value, int from, int to) {

    /** What a case may name. */
    public enum Key {
        VERDICT("verdict", clause -> clause.verdict().name()),
        AMOUNT("amount", clause -> amount(clause.amount())),
        ITEMS("items", Key::amounts),
        DISPLACED_BY(
                "displacedBy",
                clause -> clause.displaced() == null
                        ? Optional.empty()
                        : clause.displaced().by()),
        /** All but the overlap's, which the day of the question alone decides. */
        FLAGS("flags", Key::flags),
        OVERLAP("overlap", clause -> clause.flags().contains(Flag.CHECK_OVERLAP));

        private final String written;
        private final Function<AssessedClause, Object> actual;

        Key(String written, Function<AssessedClause, Object> actual) {
            this.written = written;
            this.actual = actual;
        }

        /** As cases.yaml has it. */
        public String written() {
            return written;
        }

        Object of(AssessedClause clause) {
            return actual.apply(clause);
        }

        private static Object amount(Object amount) {
            return amount == null ? Optional.empty() : amount;
        }

        private static Object amounts(AssessedClause clause) {
            return clause.items().stream()
                    .map(AssessedItem::amount)
                    .map(Key::amount)
                    .toList();
        }

        private static Object flags(AssessedClause clause) {
            return Stream.concat(
                            clause.flags().stream(), clause.items().stream().flatMap(item -> item.flags().stream()))
                    .filter(flag -> flag != Flag.CHECK_OVERLAP)
                    .map(Flag::name)
                    .distinct()
                    .toList();
        }
    }

    /** The value as it is written in cases.yaml. */
    static String written(Object value) {
        if (value instanceof List<?> list) {
            var parts = new ArrayList<String>();
            list.forEach(each -> parts.add(written(each)));
            return "[" + String.join(", ", parts) + "]";
        }
        return value instanceof Optional<?> ? "null" : String.valueOf(value);
    }

    /** A value of a case as it is compared: whole numbers as Long, nothing as an empty Optional. */
    static Object comparable(Object written) {
        if (written instanceof List<?> list) {
            return list.stream().map(Expectation::comparable).toList();
        }
        return written == null ? Optional.empty() : written instanceof Number number ? number.longValue() : written;
    }

    static Map<String, Key> keys() {
        var keys = new LinkedHashMap<String, Key>();
        for (var key : Key.values()) {
            keys.put(key.written(), key);
        }
        return keys;
    }
}
