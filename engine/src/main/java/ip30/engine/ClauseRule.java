package ip30.engine;

import ip30.measure.Clause;
import ip30.measure.Evidence;
import ip30.rule.DateRange;
import ip30.rule.Figures;
import ip30.rule.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One rule of a clause: one way to meet it.
 *
 * @param index its place among all rules
 * @param name what the rule file calls it
 * @param figures the limits its conditions compare with
 * @param ofFirm conditions about the firm and the period, in the rule's order
 * @param ofItem conditions about one item of the clause's list, in the rule's order
 */
public record ClauseRule(
        int index, String name, Clause clause, Figures figures, List<Condition> ofFirm, List<Condition> ofItem) {

    private static final DateRange ANY_DAY = new DateRange(LocalDate.MIN, LocalDate.MAX);

    public Stream<Condition> conditions() {
        return Stream.concat(ofFirm.stream(), ofItem.stream());
    }

    /** How well it is known that the measure has this condition. */
    public Evidence evidenceOf(Condition condition) {
        var evidence = clause.evidence();
        for (var assumed : evidence.assumed()) {
            if (isNamed(assumed, condition)) {
                return Evidence.ASSUMED;
            }
        }
        return evidence.conditions();
    }

    /** As a fact that it reads, as days or as a figure that it compares with. */
    private static boolean isNamed(String assumed, Condition condition) {
        var between = condition.betweenDays();
        return between != null && between.days().range().equals(assumed)
                || condition.comparesWith(assumed)
                || condition.reads().stream().anyMatch(field -> field.name().equals(assumed));
    }

    boolean comparesFigures() {
        return conditions().anyMatch(Condition::comparesFigures);
    }

    /** The days that meet everything this rule asks of the date that the condition is about; empty where no day does. */
    DateRange daysOf(Condition condition, Period period) {
        return daysOf(ofItem, condition, period, daysOf(ofFirm, condition, period, ANY_DAY));
    }

    private static DateRange daysOf(List<Condition> all, Condition condition, Period period, DateRange days) {
        var left = days;
        for (var other : all) {
            if (other.betweenDays() != null && other.isAboutTheSameAs(condition)) {
                left = left.intersection(other.betweenDays().days().in(period));
            }
        }
        return left;
    }
}
