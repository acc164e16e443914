package ip30.workbench.check;

import ip30.condition.Comparison;
import ip30.condition.Comparison.BetweenDays;
import ip30.condition.Test;
import ip30.engine.ClauseRule;
import ip30.engine.Condition;
import ip30.form.FieldType;
import ip30.measure.Measure;
import ip30.rule.DateRange;
import ip30.rule.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Conditions of one rule that can never all hold: each alone can, and so no case of one condition would show it. */
final class Contradictions {

    private final ClauseRule rule;
    private final Measure measure;

    Contradictions(ClauseRule rule, Measure measure) {
        this.rule = rule;
        this.measure = measure;
    }

    /** One line each pair. */
    List<String> all() {
        var found = new ArrayList<String>();
        var conditions = rule.conditions().toList();
        for (int i = 0; i < conditions.size(); i++) {
            for (int j = i + 1; j < conditions.size(); j++) {
                var one = conditions.get(i);
                var other = conditions.get(j);
                if (one.isAboutTheSameAs(other) && !canBothHold(one, other)) {
                    found.add(Soundness.quoted(one) + " and " + Soundness.quoted(other) + " can never both hold"
                            + numbers(one, other));
                }
            }
            if (!canHold(conditions.get(i))) {
                found.add(Soundness.quoted(conditions.get(i)) + " can never hold"
                        + numbers(conditions.get(i), conditions.get(i)));
            }
        }
        return found;
    }

    /** What is required in numbers, where a figure stands in the rule. */
    private static String numbers(Condition one, Condition other) {
        var words = Stream.of(one, other)
                .filter(condition -> condition.text().contains("$f."))
                .map(condition -> condition.comparison().words().en())
                .distinct()
                .toList();
        return words.isEmpty() ? "" : " (" + String.join("; ", words) + ")";
    }

    /** A limit beyond what may be answered at all. */
    private static boolean canHold(Condition condition) {
        var test = condition.comparison().test();
        var max = condition.reads().isEmpty() ? null : condition.reads().get(0).max();
        if (test == null || max == null || condition.derived() != null) {
            return true;
        }
        return switch (test.op()) {
            case AT_LEAST -> limit(test).compareTo(BigDecimal.valueOf(max)) <= 0;
            case MORE_THAN -> limit(test).compareTo(BigDecimal.valueOf(max)) < 0;
            default -> true;
        };
    }

    private boolean canBothHold(Condition one, Condition other) {
        if (one.comparison() instanceof BetweenDays days && other.comparison() instanceof BetweenDays others) {
            return periods()
                    .anyMatch(period -> !days.days()
                            .in(period)
                            .intersection(others.days().in(period))
                            .isEmpty());
        }
        var tests = Stream.of(one, other)
                .map(Condition::comparison)
                .map(Comparison::test)
                .toList();
        if (tests.contains(null)) {
            return true;
        }
        return choicesMeet(tests.get(0), tests.get(1))
                && numbersMeet(tests.get(0), tests.get(1), isWhole(one))
                && numbersMeet(tests.get(1), tests.get(0), isWhole(one));
    }

    private static boolean choicesMeet(Test one, Test other) {
        boolean areChoices = isChoice(one) && isChoice(other);
        if (!areChoices) {
            return true;
        }
        var both = new HashSet<>(one.values());
        both.retainAll(other.values());
        return !both.isEmpty();
    }

    private static boolean isChoice(Test test) {
        return test.op() == Test.Op.IS || test.op() == Test.Op.IN;
    }

    private static boolean numbersMeet(Test lower, Test upper, boolean isWhole) {
        if (upper.op() != Test.Op.AT_MOST) {
            return true;
        }
        var most = limit(upper);
        return switch (lower.op()) {
            case AT_LEAST -> limit(lower).compareTo(most) <= 0;
            case MORE_THAN ->
                isWhole
                        ? limit(lower).add(BigDecimal.ONE).compareTo(most) <= 0
                        : limit(lower).compareTo(most) < 0;
            default -> true;
        };
    }

    private static boolean isWhole(Condition condition) {
        return condition.reads().stream().allMatch(field -> field.type() != FieldType.DECIMAL);
    }

    private static BigDecimal limit(Test test) {
        return (BigDecimal) test.values().get(0);
    }

    /** Days over the whole term and the years around it, for every claim year of it. */
    private Stream<Period> periods() {
        var term = measure.term();
        var days = Stream.iterate(
                term.from(), day -> day.isBefore(term.to().plusYears(1)), (LocalDate day) -> day.plusMonths(1));
        return days.flatMap(day -> Stream.iterate(
                        term.from().getYear(), year -> year <= term.to().getYear(), year -> year + 1)
                .map(year -> Period.of(day, year, new DateRange(term.from(), term.to()))));
    }
}
