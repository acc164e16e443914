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
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the cases must show of every clause; a rule that nobody has seen fire, or fail, is a test failure here. */
class CoverageTest {

    private static final Map<String, Set<Verdict>> VERDICTS = new HashMap<>();
    private static final Map<Condition, Set<Outcome>> OUTCOMES = new HashMap<>();
    private static final Map<Condition, Set<Limit>> LIMITS = new HashMap<>();
    private static final Map<String, Set<String>> AMOUNTS = new HashMap<>();

    @BeforeAll
    static void runAllCases() {
        for (var example : Case.all()) {
            var clause = Tested.clause(Case.assess(example), example.clause());
            VERDICTS.computeIfAbsent(example.clause(), key -> EnumSet.noneOf(Verdict.class))
                    .add(clause.verdict());
            criteria(clause).forEach(CoverageTest::note);
            AMOUNTS.computeIfAbsent(example.clause(), key -> new HashSet<>()).addAll(AmountLimits.seen(clause));
        }
    }

    @Test
    void everyClauseIsSeenQualifiedNotQualifiedAndOpen() {
        var missing = new ArrayList<String>();
        for (var rule : rulebook().rules()) {
            var clause = rule.clause();
            for (var verdict : expectedVerdicts(clause, rule)) {
                if (!VERDICTS.getOrDefault(clause.key(), Set.of()).contains(verdict)) {
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
            unseen.removeAll(OUTCOMES.getOrDefault(condition, Set.of()));
            unseen.forEach(outcome -> missing.add(rule + ": never " + outcome + ": " + condition.text()));
        });
        assertThat(missing.stream().sorted()).isEmpty();
    }

    @Test
    void everyLimitOfAConditionIsSeenAtOneBelowAndOneAbove() {
        var missing = new ArrayList<String>();
        allConditions().forEach((condition, rule) -> {
            for (var limit : Limit.expected(condition)) {
                if (!LIMITS.getOrDefault(condition, Set.of()).contains(limit)) {
                    missing.add(rule + ": never " + limit + ": " + condition.text());
                }
            }
        });
        assertThat(missing.stream().sorted()).isEmpty();
    }

    @Test
    void everyLimitOfAnAmountIsSeenAtBelowAndAbove() {
        var missing = new ArrayList<String>();
        Tested.ASSESSOR.measure().clauses().forEach(clause -> {
            for (var expected : AmountLimits.expected(clause)) {
                if (!AMOUNTS.getOrDefault(clause.key(), Set.of()).contains(expected)) {
                    missing.add(clause.key() + ": never " + expected);
                }
            }
        });
        assertThat(missing.stream().sorted()).isEmpty();
    }

    private static Set<Verdict> expectedVerdicts(Clause clause, ClauseRule rule) {
        if (clause.key().equals(Tested.ASSESSOR.measure().withinTerm())
                || clause.key().equals(Tested.ASSESSOR.measure().afterTerm())) {
            return Set.of(Verdict.QUALIFIED, Verdict.NOT_QUALIFIED, Verdict.NOT_IN_FORCE);
        }
        return !clause.needsScope() && rule.conditions().findAny().isEmpty()
                ? Set.of(Verdict.QUALIFIED)
                : Set.of(Verdict.QUALIFIED, Verdict.NOT_QUALIFIED, Verdict.NEEDS_INFORMATION);
    }

    /** The period is always known, and some conditions are there only so that the answer is asked for. */
    private static Set<Outcome> possible(Condition condition) {
        var possible = EnumSet.of(Outcome.MET);
        if (!condition.reads().isEmpty()) {
            possible.add(Outcome.UNKNOWN);
        }
        if (CanFail.canFail(condition)) {
            possible.add(Outcome.UNMET);
        }
        return possible;
    }

    private static void note(Criterion criterion) {
        if (criterion instanceof ConditionCriterion seen) {
            OUTCOMES.computeIfAbsent(seen.condition(), key -> EnumSet.noneOf(Outcome.class))
                    .add(seen.outcome());
            LIMITS.computeIfAbsent(seen.condition(), key -> EnumSet.noneOf(Limit.class))
                    .addAll(Limit.seen(seen));
        }
    }

    private static Stream<Criterion> criteria(AssessedClause clause) {
        return Stream.concat(
                clause.criteria().stream(), clause.items().stream().flatMap(item -> item.criteria().stream()));
    }

    private static Map<Condition, String> allConditions() {
        var conditions = new HashMap<Condition, String>();
        rulebook()
                .rules()
                .forEach(rule -> rule.conditions().forEach(condition -> conditions.put(condition, rule.name())));
        return conditions;
    }

    private static Rulebook rulebook() {
        return Tested.ASSESSOR.rulebook();
    }
}
