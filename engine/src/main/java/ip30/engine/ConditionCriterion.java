package ip30.engine;

import ip30.assessment.Criterion;
import ip30.assessment.OpenFact;
import ip30.assessment.Outcome;
import ip30.condition.Test;
import ip30.measure.Evidence;
import ip30.measure.Text;
import ip30.rule.DateRange;
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
        return condition.label();
    }

    /** Says so when it is not met and no day could meet all that is asked of this date. */
    @Override
    public Text required() {
        var days = condition.betweenDays();
        if (days == null) {
            return condition.comparison().words();
        }
        return !isAboutPeriod() && isClosed() ? days.noDay() : days.required(period);
    }

    /** Dates always have both ends: an open one is that of everything else the rule asks of the date. */
    @Override
    public @Nullable Test test() {
        var days = condition.betweenDays();
        if (days == null) {
            return condition.comparison().test();
        }
        if (days.isOfYears()) {
            return null;
        }
        var own = days.days().in(period);
        var all = rule.daysOf(condition, period);
        return Test.between(isClosed() ? all : bounded(own, all));
    }

    private boolean isClosed() {
        return outcome != Outcome.MET && rule.daysOf(condition, period).isEmpty();
    }

    private DateRange bounded(DateRange own, DateRange all) {
        var bounded = all.isEmpty() ? own : own.closedBy(all);
        return bounded.isOpen() ? bounded.closedBy(claimElseTerm(bounded)) : bounded;
    }

    private DateRange claimElseTerm(DateRange own) {
        return own.closedBy(period.claim()).isEmpty() ? period.term() : period.claim();
    }

    @Override
    public @Nullable Object actual() {
        if (isAboutPeriod()) {
            return condition.name().equals(AS_OF) ? period.asOf() : (Object) period.claimYear();
        }
        return condition.value(fact);
    }

    /** A choice may be an assumption where others are not. */
    @Override
    public Evidence evidence() {
        return actual() instanceof Enum<?> choice
                        && rule.clause().evidence().assumed().contains(choice.name())
                ? Evidence.ASSUMED
                : rule.evidenceOf(condition);
    }

    private boolean isAboutPeriod() {
        return condition.isAboutPeriod();
    }
}
