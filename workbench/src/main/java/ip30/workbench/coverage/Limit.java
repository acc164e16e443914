package ip30.workbench.coverage;

import ip30.engine.Assessor;
import ip30.engine.ClauseRule;
import ip30.engine.Condition;
import ip30.engine.ConditionCriterion;
import ip30.rule.DateRange;
import ip30.rule.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where an answer lies beside the limit of a condition. */
public enum Limit {
    ONE_BELOW,
    AT,
    ONE_ABOVE,
    DAY_BEFORE_FIRST,
    FIRST_DAY,
    LAST_DAY,
    DAY_AFTER_LAST,
    YEAR_BEFORE_FIRST,
    FIRST_YEAR,
    LAST_YEAR,
    YEAR_AFTER_LAST;

    private static final Pattern COMPARISON = Pattern.compile(".* (?:>|>=|<=) (?:\\$f\\.(\\w+)|(\\d+))");

    /** Growth is a fraction: a hundredth of a percent is its smallest step here. */
    private static final BigDecimal SMALL_STEP = new BigDecimal("0.0001");

    /** Where the answer would have to lie, in words, with the limit's own number. */
    String inWords(Condition condition, ClauseRule rule) {
        var limit = limit(condition, rule);
        var number = limit == null ? "the limit" : limit.toPlainString();
        return switch (this) {
            case ONE_BELOW -> "one below " + number + ", the limit";
            case AT -> number + ", the limit itself,";
            case ONE_ABOVE -> "one above " + number + ", the limit";
            case DAY_BEFORE_FIRST -> "one day before the first day";
            case FIRST_DAY -> "on the first day";
            case LAST_DAY -> "on the last day";
            case DAY_AFTER_LAST -> "one day after the last day";
            case YEAR_BEFORE_FIRST -> "one year before the first year";
            case FIRST_YEAR -> "in the first year";
            case LAST_YEAR -> "in the last year";
            case YEAR_AFTER_LAST -> "one year after the last year";
        };
    }

    /** What the cases must show of a condition, as far as legal answers reach. */
    static Set<Limit> expected(Condition condition, ClauseRule rule, Assessor assessor) {
        if (isAboutClaimYear(condition)) {
            return EnumSet.of(YEAR_BEFORE_FIRST, FIRST_YEAR, LAST_YEAR, YEAR_AFTER_LAST);
        }
        if (condition.betweenDays() != null) {
            return expectedDays(condition.betweenDays().days().in(anyPeriod(assessor)));
        }
        var limit = limit(condition, rule);
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

    static Set<Limit> seen(ConditionCriterion criterion, Assessor assessor) {
        var condition = criterion.condition();
        var actual = criterion.actual();
        if (isAboutClaimYear(condition)) {
            return seenYear((Integer) actual, criterion.period().term());
        }
        if (actual instanceof LocalDate day) {
            return seenDay(day, condition.betweenDays().days().in(criterion.period()));
        }
        var limit = limit(condition, criterion.rule());
        return actual instanceof Number number && limit != null
                ? seenNumber(number, limit)
                : EnumSet.noneOf(Limit.class);
    }

    /** An end that stands for "open" has no day beside it. */
    private static Set<Limit> expectedDays(DateRange days) {
        var expected = EnumSet.noneOf(Limit.class);
        if (!days.from().equals(LocalDate.MIN)) {
            expected.addAll(EnumSet.of(DAY_BEFORE_FIRST, FIRST_DAY));
        }
        if (!days.to().equals(LocalDate.MAX)) {
            expected.addAll(EnumSet.of(LAST_DAY, DAY_AFTER_LAST));
        }
        return expected;
    }

    private static Set<Limit> seenDay(LocalDate day, DateRange days) {
        var seen = EnumSet.noneOf(Limit.class);
        add(seen, day.equals(days.from()), FIRST_DAY);
        add(seen, day.equals(days.to()), LAST_DAY);
        add(seen, !days.isEmpty() && day.plusDays(1).equals(days.from()), DAY_BEFORE_FIRST);
        add(seen, !days.isEmpty() && day.minusDays(1).equals(days.to()), DAY_AFTER_LAST);
        return seen;
    }

    private static Set<Limit> seenYear(int year, DateRange days) {
        var seen = EnumSet.noneOf(Limit.class);
        add(seen, year == days.from().getYear(), FIRST_YEAR);
        add(seen, year == days.to().getYear(), LAST_YEAR);
        add(seen, year == days.from().getYear() - 1, YEAR_BEFORE_FIRST);
        add(seen, year == days.to().getYear() + 1, YEAR_AFTER_LAST);
        return seen;
    }

    private static Set<Limit> seenNumber(Number number, BigDecimal limit) {
        var seen = EnumSet.noneOf(Limit.class);
        var distance = new BigDecimal(number.toString()).subtract(limit);
        var step = number instanceof BigDecimal ? SMALL_STEP : BigDecimal.ONE;
        add(seen, distance.signum() == 0, AT);
        add(seen, distance.compareTo(step) == 0, ONE_ABOVE);
        add(seen, distance.negate().compareTo(step) == 0, ONE_BELOW);
        return seen;
    }

    private static void add(Set<Limit> seen, boolean isSeen, Limit limit) {
        if (isSeen) {
            seen.add(limit);
        }
    }

    private static boolean isAboutClaimYear(Condition condition) {
        return condition.reads().isEmpty() && condition.name().equals("claimYear");
    }

    /** Which ends of a range are open does not depend on the period. */
    private static Period anyPeriod(Assessor assessor) {
        var term = assessor.measure().term();
        return Period.of(term.to(), term.to().getYear(), term);
    }

    /** Null when the condition compares with no number. */
    private static @Nullable BigDecimal limit(Condition condition, ClauseRule rule) {
        var comparison = COMPARISON.matcher(condition.text());
        if (!comparison.matches()) {
            return null;
        }
        return comparison.group(1) == null
                ? new BigDecimal(comparison.group(2))
                : rule.clause().figure(comparison.group(1)).value();
    }
}
