package ip30.engine;

import ip30.assessment.Criterion;
import ip30.assessment.OpenFact;
import ip30.assessment.Outcome;
import ip30.assessment.Requirement;
import ip30.measure.Evidence;
import ip30.rule.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a rule as it stands for one firm or one of its items. What it asks, and pointers, are worked out when they are read.
 *
 * @param fact the record the condition is about; null where it is about the period
 * @param requirements of the period asked about
 */
public record ConditionCriterion(
        ClauseRule rule, Condition condition, @Nullable Fact fact, Requirements requirements, Outcome outcome)
        implements Criterion {

    private static final String AS_OF = "asOf";

    @Override
    public Requirement requirement() {
        return requirements.of(rule, condition, outcome);
    }

    @Override
    public String record() {
        return condition.isAboutPeriod() ? "" : fact.pointer();
    }

    @Override
    public String answer() {
        var answers = requirement().answers();
        for (int i = 0; i < condition.reads().size(); i++) {
            if (fact.isUnanswered(condition.reads().get(i))) {
                return answers.get(i);
            }
        }
        return answers.get(0);
    }

    @Override
    public List<OpenFact> openFacts() {
        return outcome != Outcome.UNKNOWN
                ? List.of()
                : condition.reads().stream()
                        .filter(fact::isUnanswered)
                        .map(fact::open)
                        .toList();
    }

    @Override
    public @Nullable Object actual() {
        if (condition.isAboutPeriod()) {
            return condition.name().equals(AS_OF) ? period().asOf() : (Object) period().claimYear();
        }
        return condition.value(fact);
    }

    /** A choice may be an assumption where others are not. */
    @Override
    public Evidence evidence() {
        var assumed = rule.clause().evidence().assumed();
        boolean isAssumed = !assumed.isEmpty() && actual() instanceof Enum<?> choice && assumed.contains(choice.name());
        return isAssumed ? Evidence.ASSUMED : requirement().evidence();
    }

    public Period period() {
        return requirements.period();
    }
}
