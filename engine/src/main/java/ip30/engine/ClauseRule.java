package ip30.engine;

import ip30.measure.Clause;
import ip30.rule.DateRange;
import ip30.rule.Figures;
import ip30.rule.Period;
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
record ClauseRule(
        int index, String name, Clause clause, Figures figures, List<Condition> ofFirm, List<Condition> ofItem) {

    Stream<Condition> conditions() {
        return Stream.concat(ofFirm.stream(), ofItem.stream());
    }

    boolean comparesFigures() {
        return conditions().anyMatch(condition -> condition.arguments().contains(Figures.class));
    }

    /** Whether no day meets everything this rule asks of the date that the condition is about. */
    boolean isClosed(Condition condition, Period period) {
        return condition.requirement().days() != null
                && conditions()
                        .filter(other -> other.requirement().days() != null && other.isAboutTheSameAs(condition))
                        .map(other -> other.requirement().days().apply(period))
                        .reduce(DateRange::intersection)
                        .map(DateRange::isEmpty)
                        .orElse(false);
    }
}
