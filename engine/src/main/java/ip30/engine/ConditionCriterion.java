package ip30.engine;

import ip30.assessment.Criterion;
import ip30.assessment.OpenFact;
import ip30.assessment.Outcome;
import ip30.measure.Evidence;
import ip30.measure.Text;
import ip30.rule.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a rule as it stands for one firm or one of its items. Words and pointers are worked out when they are read.
 *
 * @param fact the record the condition is about; null where it is about the period
 */
record ConditionCriterion(
        ClauseRule rule, Condition condition, @Nullable Fact fact, Period period, Outcome outcome)
        implements Criterion {

    private static final String AS_OF = "asOf";

    @Override
    public List<String> pointers() {
        return isAboutPeriod()
                ? List.of(pointer())
                : condition.reads().stream().map(fact::pointer).toList();
    }

    @Override
    public String pointer() {
        if (isAboutPeriod()) {
            return "/" + condition.name();
        }
        var reads = condition.reads();
        return fact.pointer(
                reads.stream().filter(fact::isUnanswered).findFirst().orElse(reads.get(0)));
    }

    @Override
    public List<OpenFact> openFacts() {
        return isAboutPeriod()
                ? List.of()
                : condition.reads().stream()
                        .filter(fact::isUnanswered)
                        .map(fact::open)
                        .toList();
    }

    @Override
    public Text label() {
        return condition.requirement().label();
    }

    /** Says so when no day could meet all that is asked of this date. */
    @Override
    public Text required() {
        var requirement = condition.requirement();
        return !isAboutPeriod() && rule.isClosed(condition, period)
                ? requirement.noDay()
                : requirement.text().apply(period);
    }

    @Override
    public @Nullable Object actual() {
        if (isAboutPeriod()) {
            return condition.name().equals(AS_OF) ? period.asOf() : (Object) period.claimYear();
        }
        return condition.value(fact);
    }

    @Override
    public Evidence evidence() {
        var evidence = rule.clause().evidence();
        boolean isAssumed = condition.range() != null && evidence.assumed().contains(condition.range())
                || condition.reads().stream()
                        .anyMatch(field -> evidence.assumed().contains(field.name()))
                || actual() instanceof Enum<?> choice && evidence.assumed().contains(choice.name());
        return isAssumed ? Evidence.ASSUMED : evidence.conditions();
    }

    private boolean isAboutPeriod() {
        return fact == null;
    }
}
