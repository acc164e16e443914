package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.AssessedClause;
import ip30.assessment.Criterion;
import ip30.assessment.Outcome;
import ip30.assessment.Verdict;
import ip30.measure.Clause;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the cases of every real measure must show of every clause; a rule that nobody has seen fire, or fail, is a test failure here.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("measures")
class CoverageTest {

    @Parameter
    private Seen seen;

    static List<Named<Seen>> measures() {
        return Tested.real().stream()
                .map(assessor -> Named.of(assessor.measure().id(), Seen.of(assessor)))
                .toList();
    }

    @Test
    void everyClauseIsSeenQualifiedNotQualifiedAndOpen() {
        var missing = new ArrayList<String>();
        for (var way : rulebook().rules()) {
            var clause = way.clause();
            for (var verdict : expectedVerdicts(clause, way)) {
                if (!seen.verdicts.getOrDefault(clause.key(), Set.of()).contains(verdict)) {
                    missing.add(clause.key() + " is never " + verdict);
                }
            }
        }
        assertThat(missing.stream().sorted()).isEmpty();
    }

    @Test
    void everyConditionIsSeenMetUnmetAndOpenAsFarAsAnswersCanMakeItSo() {
        var missing = new ArrayList<String>();
        allConditions().forEach((condition, rule) -> {
            var unseen = possible(condition);
            unseen.removeAll(seen.outcomes.getOrDefault(condition, Set.of()));
            unseen.forEach(outcome -> missing.add(rule + ": never " + outcome + ": " + condition.text()));
        });
        assertThat(missing.stream().sorted()).isEmpty();
    }

    @Test
    void everyLimitOfAConditionIsSeenAtOneBelowAndOneAbove() {
        var missing = new ArrayList<String>();
        allConditions().forEach((condition, rule) -> {
            for (var limit : Limit.expected(condition, seen.assessor)) {
                if (!seen.limits.getOrDefault(condition, Set.of()).contains(limit)) {
                    missing.add(rule + ": never " + limit + ": " + condition.text());
                }
            }
        });
        assertThat(missing.stream().sorted()).isEmpty();
    }

    @Test
    void everyLimitOfAnAmountIsSeenAtBelowAndAbove() {
        var missing = new ArrayList<String>();
        seen.assessor.measure().clauses().forEach(clause -> {
            for (var expected : AmountLimits.expected(clause, seen.assessor)) {
                if (!seen.amounts.getOrDefault(clause.key(), Set.of()).contains(expected)) {
                    missing.add(clause.key() + ": never " + expected);
                }
            }
        });
        assertThat(missing.stream().sorted()).isEmpty();
    }

    private Set<Verdict> expectedVerdicts(Clause clause, ClauseRule rule) {
        var measure = seen.assessor.measure();
        if (clause.key().equals(measure.withinTerm()) || clause.key().equals(measure.afterTerm())) {
            return Set.of(Verdict.QUALIFIED, Verdict.NOT_QUALIFIED, Verdict.NOT_IN_FORCE);
        }
        return !clause.needsScope() && rule.conditions().findAny().isEmpty()
                ? Set.of(Verdict.QUALIFIED)
                : Set.of(Verdict.QUALIFIED, Verdict.NOT_QUALIFIED, Verdict.NEEDS_INFORMATION);
    }

    /** The period is always known, and some conditions are there only so that the answer is asked for. */
    private Set<Outcome> possible(Condition condition) {
        var possible = EnumSet.of(Outcome.MET);
        if (!condition.reads().isEmpty()) {
            possible.add(Outcome.UNKNOWN);
        }
        if (CanFail.canFail(condition, seen.assessor)) {
            possible.add(Outcome.UNMET);
        }
        return possible;
    }

    private Map<Condition, String> allConditions() {
        var conditions = new HashMap<Condition, String>();
        rulebook()
                .rules()
                .forEach(rule -> rule.conditions().forEach(condition -> conditions.put(condition, rule.name())));
        return conditions;
    }

    private Rulebook rulebook() {
        return seen.assessor.rulebook();
    }

    /** What the cases of one measure have shown: by the clause's key, or by the condition. */
    static final class Seen {

        private final Assessor assessor;
        private final Map<String, Set<Verdict>> verdicts = new HashMap<>();
        private final Map<Condition, Set<Outcome>> outcomes = new HashMap<>();
        private final Map<Condition, Set<Limit>> limits = new HashMap<>();
        private final Map<String, Set<String>> amounts = new HashMap<>();

        private Seen(Assessor assessor) {
            this.assessor = assessor;
        }

        /** Runs them all. */
        static Seen of(Assessor assessor) {
            var seen = new Seen(assessor);
            for (var example : Case.of(assessor)) {
                var clause = example.assess();
                seen.verdicts
                        .computeIfAbsent(example.clause(), key -> EnumSet.noneOf(Verdict.class))
                        .add(clause.verdict());
                criteria(clause).forEach(seen::note);
                seen.amounts
                        .computeIfAbsent(example.clause(), key -> new HashSet<>())
                        .addAll(AmountLimits.seen(clause, assessor));
            }
            return seen;
        }

        private void note(Criterion criterion) {
            if (criterion instanceof ConditionCriterion noted) {
                outcomes.computeIfAbsent(noted.condition(), key -> EnumSet.noneOf(Outcome.class))
                        .add(noted.outcome());
                limits.computeIfAbsent(noted.condition(), key -> EnumSet.noneOf(Limit.class))
                        .addAll(Limit.seen(noted, assessor));
            }
        }

        private static Stream<Criterion> criteria(AssessedClause clause) {
            return Stream.concat(
                    clause.criteria().stream(), clause.items().stream().flatMap(item -> item.criteria().stream()));
        }
    }
}
