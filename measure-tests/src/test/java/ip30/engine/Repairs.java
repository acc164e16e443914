package ip30.engine;

import ip30.assessment.AssessedClause;
import ip30.assessment.Criterion;
import ip30.assessment.Outcome;
import ip30.assessment.Verdict;
import ip30.condition.Test;
import ip30.condition.Test.Op;
import ip30.form.Field;
import ip30.profile.Profile;
import ip30.rule.DateRange;
import ip30.rule.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What to answer instead, by the criteria alone, so that a firm or one of its items meets a clause. */
final class Repairs {

    private Repairs() {}

    /** The firm with one item, or alone (null): its verdict and every criterion that counts for it. */
    record Tuple(String item, Verdict verdict, List<Criterion> criteria) {}

    static List<Tuple> tuples(AssessedClause clause) {
        if (clause.items().isEmpty()) {
            return List.of(new Tuple(null, clause.verdict(), clause.criteria()));
        }
        return clause.items().stream()
                .map(item -> new Tuple(
                        item.pointer(),
                        item.verdict(),
                        Stream.concat(clause.criteria().stream(), item.criteria().stream())
                                .toList()))
                .toList();
    }

    /**
     * A new answer for every fact listed, from the criteria's data alone; empty where no value can help, or where the list itself is what
     * is missing.
     */
    static Optional<Map<String, Object>> changes(Tuple tuple) {
        var changes = new LinkedHashMap<String, Object>();
        for (var criterion : tuple.criteria()) {
            if (criterion.outcome() == Outcome.MET || criterion.isScope()) {
                continue;
            }
            // Nobody answers the day asked for.
            if (criterion.test() == null || !criterion.pointer().startsWith("/profile/")) {
                return Optional.empty();
            }
            // What is open of a sum is asked for part by part; a sum of zeros is mended by any one of them.
            if (criterion.pointers().size() == 1 || criterion.outcome() == Outcome.UNMET) {
                var value = value(criterion, tuple.criteria());
                if (value == null) {
                    return Optional.empty();
                }
                changes.putIfAbsent(criterion.pointer(), value);
            }
        }
        return Optional.of(changes);
    }

    /** An answer that meets every criterion about that fact; null when there is none. */
    private static Object value(Criterion criterion, List<Criterion> all) {
        var field = Edits.field(criterion.pointer());
        var tests = all.stream()
                .filter(other -> other.pointers().equals(List.of(criterion.pointer())))
                .map(Criterion::test)
                .toList();
        return switch (field.type()) {
            case BOOLEAN -> tests.get(0).values().get(0);
            case CHOICE -> choice(field, tests.get(0).values().get(0));
            case CHOICES -> Set.of(choice(field, tests.get(0).values().get(0)));
            case DATE -> day(tests);
            case INTEGER -> (Integer) number(field, tests).intValueExact();
            case MONEY -> (Long) number(field, tests).longValueExact();
            case DECIMAL -> number(field, tests);
            case TEXT -> throw new IllegalStateException("no condition reads a text");
        };
    }

    private static Object choice(Field field, Object code) {
        return Stream.of(field.choices().getEnumConstants())
                .filter(choice -> choice.name().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(List<Test> tests) {
        var days =
                tests.stream().map(Test::days).reduce(DateRange::intersection).orElseThrow();
        return days.isEmpty() ? null : days.to();
    }

    /** As large as is allowed and likely, so that it is not the answer that keeps money away. */
    private static BigDecimal number(Field field, List<Test> tests) {
        var most = tests.stream()
                .filter(test -> test.op() == Op.AT_MOST)
                .map(Repairs::limit)
                .min(BigDecimal::compareTo);
        var large = switch (field.type()) {
            case MONEY -> BigDecimal.valueOf(50_000_000);
            case INTEGER -> BigDecimal.valueOf(Math.min(1_000, field.max()));
            default -> BigDecimal.ONE;
        };
        return most.orElseGet(() -> tests.stream()
                .filter(test -> test.op() == Op.AT_LEAST || test.op() == Op.MORE_THAN)
                .map(test -> limit(test).add(BigDecimal.ONE))
                .reduce(large, BigDecimal::max));
    }

    private static BigDecimal limit(Test test) {
        return (BigDecimal) test.values().get(0);
    }

    /** Answers worth trying: all there are, or a large one; days that conditions look at. */
    static List<Object> candidates(Field field, Period period) {
        return switch (field.type()) {
            case BOOLEAN -> List.of(true, false);
            case CHOICE -> List.of((Object[]) field.choices().getEnumConstants());
            case CHOICES -> List.of(Set.of((Object[]) field.choices().getEnumConstants()));
            case INTEGER -> List.of(Math.min(1_000, field.max().intValue()), 1);
            case MONEY -> List.of(50_000_000L);
            case DECIMAL -> List.of(BigDecimal.ONE);
            case DATE ->
                List.of(
                        period.claim().to(),
                        period.claim().from(),
                        period.termSoFar().from(),
                        period.asOf());
            case TEXT -> List.of();
        };
    }

    static Profile apply(Profile profile, Map<String, Object> changes) {
        var changed = profile;
        for (var change : changes.entrySet()) {
            changed = Edits.with(changed, change.getKey(), change.getValue());
        }
        return changed;
    }
}
