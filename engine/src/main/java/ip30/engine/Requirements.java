package ip30.engine;

import ip30.assessment.Outcome;
import ip30.assessment.Requirement;
import ip30.condition.Comparison.BetweenDays;
import ip30.condition.Test;
import ip30.rule.DateRange;
import ip30.rule.Period;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What the conditions of an edition require in one period, each worked out when it is first read and then kept. Safe for many threads:
 * two may work out the same one, and either will do.
 */
final class Requirements {

    private final Period period;
    private final AtomicReferenceArray<@Nullable InPeriod> undated;
    private final AtomicReferenceArray<@Nullable InPeriod> dated;

    /**
     * @param undated what holds in every period, by the conditions' indexes
     * @param period the one that the dated ones are for
     */
    Requirements(AtomicReferenceArray<@Nullable InPeriod> undated, Period period) {
        this.period = period;
        this.undated = undated;
        this.dated = new AtomicReferenceArray<>(undated.length());
    }

    /** What a condition requires: of a date that is not within its days it says so where no day could be. */
    record InPeriod(Requirement met, Requirement missed) {}

    Period period() {
        return period;
    }

    /** @param rule the condition's */
    Requirement of(ClauseRule rule, Condition condition, Outcome outcome) {
        var kept = condition.betweenDays() == null ? undated : dated;
        var inPeriod = kept.get(condition.index());
        if (inPeriod == null) {
            inPeriod = inPeriod(rule, condition);
            kept.set(condition.index(), inPeriod);
        }
        return outcome == Outcome.MET ? inPeriod.met() : inPeriod.missed();
    }

    private InPeriod inPeriod(ClauseRule rule, Condition condition) {
        var days = condition.betweenDays();
        if (days == null) {
            var comparison = condition.comparison();
            var requirement = new Requirement(
                    answers(condition),
                    condition.label(),
                    comparison.words(),
                    comparison.test(),
                    rule.evidenceOf(condition));
            return new InPeriod(requirement, requirement);
        }
        var all = rule.daysOf(condition, period);
        var met = dated(rule, condition, days, all, false);
        return new InPeriod(met, all.isEmpty() ? dated(rule, condition, days, all, true) : met);
    }

    /**
     * @param all the days that meet everything the rule asks of that date
     * @param isClosed whether it is to say that there are none
     */
    private Requirement dated(ClauseRule rule, Condition condition, BetweenDays days, DateRange all, boolean isClosed) {
        return new Requirement(
                answers(condition),
                condition.label(),
                isClosed && !condition.isAboutPeriod() ? days.noDay() : days.required(period),
                days.isOfYears()
                        ? null
                        : Test.between(isClosed ? all : bounded(days.days().in(period), all)),
                rule.evidenceOf(condition));
    }

    private static List<String> answers(Condition condition) {
        return condition.isAboutPeriod()
                ? List.of("/" + condition.name())
                : condition.reads().stream().map(field -> "/" + field.name()).toList();
    }

    /** Dates always have both ends: an open one is that of everything else the rule asks of the date. */
    private DateRange bounded(DateRange own, DateRange all) {
        var bounded = all.isEmpty() ? own : own.closedBy(all);
        return bounded.isOpen() ? bounded.closedBy(claimElseTerm(bounded)) : bounded;
    }

    private DateRange claimElseTerm(DateRange own) {
        return own.closedBy(period.claim()).isEmpty() ? period.term() : period.claim();
    }
}
