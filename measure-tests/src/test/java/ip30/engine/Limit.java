package ip30.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Where an answer lies beside the limit of a condition. */
enum Limit {
    ONE_BELOW,
    AT,
    ONE_ABOVE,
    DAY_BEFORE_FIRST,
    FIRST_DAY,
    LAST_DAY,
    DAY_AFTER_LAST;

    private static final Pattern COMPARISON = Pattern.compile(".* (?:>|>=|<=) (?:\\$f\\.(\\w+)|(\\d+))");

    /** Growth is a fraction: a hundredth of a percent is its smallest step here. */
    private static final BigDecimal SMALL_STEP = new BigDecimal("0.0001");

    /** What the cases must show of a condition, as far as legal answers reach. */
    static Set<Limit> expected(Condition condition) {
        if (condition.requirement().days() != null) {
            boolean isOpen = condition.text().contains("lastMonths");
            return isOpen
                    ? EnumSet.of(DAY_BEFORE_FIRST, FIRST_DAY)
                    : EnumSet.of(DAY_BEFORE_FIRST, FIRST_DAY, LAST_DAY, DAY_AFTER_LAST);
        }
        var limit = limit(condition);
        if (limit == null) {
            return Set.of();
        }
        var expected = EnumSet.of(AT);
        if (limit.signum() > 0) {
            expected.add(ONE_BELOW);
        }
        var max = condition.reads().get(0).max();
        if (max == null || limit.compareTo(BigDecimal.valueOf(max)) < 0) {
            expected.add(ONE_ABOVE);
        }
        return expected;
    }

    static Set<Limit> seen(ConditionCriterion criterion) {
        var seen = EnumSet.noneOf(Limit.class);
        var actual = criterion.actual();
        if (actual instanceof LocalDate day) {
            var days = criterion.condition().requirement().days().apply(criterion.period());
            add(seen, day.equals(days.from()), FIRST_DAY);
            add(seen, day.equals(days.to()), LAST_DAY);
            add(seen, !days.isEmpty() && day.equals(days.from().minusDays(1)), DAY_BEFORE_FIRST);
            add(seen, !days.isEmpty() && day.minusDays(1).equals(days.to()), DAY_AFTER_LAST);
        } else if (actual instanceof Number number && limit(criterion.condition()) != null) {
            var limit = limit(criterion.condition());
            var distance = new BigDecimal(number.toString()).subtract(limit);
            var step = number instanceof BigDecimal ? SMALL_STEP : BigDecimal.ONE;
            add(seen, distance.signum() == 0, AT);
            add(seen, distance.compareTo(step) == 0, ONE_ABOVE);
            add(seen, distance.negate().compareTo(step) == 0, ONE_BELOW);
        }
        return seen;
    }

    private static void add(Set<Limit> seen, boolean isSeen, Limit limit) {
        if (isSeen) {
            seen.add(limit);
        }
    }

    /** Null when the condition compares with no number. */
    private static BigDecimal limit(Condition condition) {
        var comparison = COMPARISON.matcher(condition.text());
        if (!comparison.matches()) {
            return null;
        }
        return comparison.group(1) == null
                ? new BigDecimal(comparison.group(2))
                : Measures.ASSESSOR
                        .rulebook()
                        .ruleOf(condition)
                        .clause()
                        .figure(comparison.group(1))
                        .value();
    }
}
