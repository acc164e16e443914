package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.DecidedClause;
import ip30.assessment.Verdict;
import ip30.assessment.Verdicts;
import ip30.profile.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Deciding without a session says what an assessment says, and a difference would show. */
class DecisionTest {

    /** Of them many qualify for something. */
    private static final int FIRMS = 3_000;

    @Test
    void decidesAsTheRulesThatFire() {
        for (long seed = 1_000; seed < 1_000 + FIRMS; seed++) {
            var request = Firms.request(seed);
            var decided = Tested.ASSESSOR.decide(request);
            assertThat(decided.agreeWith(Tested.ASSESSOR.assess(request)))
                    .as("firm " + seed)
                    .isTrue();
        }
    }

    @Test
    void seesADifferenceInEveryPartOfWhatIsDecided() {
        var request = qualified();
        var decided = Tested.ASSESSOR.decide(request);
        var assessment = Tested.ASSESSOR.assess(request);
        int paid = indexOf(decided, Verdict.QUALIFIED);
        List<UnaryOperator<DecidedClause>> changes = List.of(
                clause ->
                        new DecidedClause(clause.clause(), Verdict.NOT_QUALIFIED, clause.amount(), clause.isNearMiss()),
                clause ->
                        new DecidedClause(clause.clause(), clause.verdict(), clause.amount() + 1, clause.isNearMiss()),
                clause -> new DecidedClause(clause.clause(), clause.verdict(), null, clause.isNearMiss()),
                clause -> new DecidedClause(clause.clause(), clause.verdict(), clause.amount(), !clause.isNearMiss()));
        assertThat(decided.agreeWith(assessment)).isTrue();
        for (var change : changes) {
            var clauses = new ArrayList<>(decided.clauses());
            clauses.set(paid, change.apply(clauses.get(paid)));
            assertThat(with(decided, clauses).agreeWith(assessment))
                    .as(clauses.get(paid).toString())
                    .isFalse();
        }
        assertThat(with(decided, decided.clauses().subList(1, decided.clauses().size()))
                        .agreeWith(assessment))
                .isFalse();
    }

    private static Request qualified() {
        for (long seed = 1; ; seed++) {
            var request = Firms.inForce(seed);
            if (indexOf(Tested.ASSESSOR.decide(request), Verdict.QUALIFIED) >= 0) {
                return request;
            }
        }
    }

    /** The first that is decided so and has an amount; -1 when there is none. */
    private static int indexOf(Verdicts verdicts, Verdict verdict) {
        for (int i = 0; i < verdicts.clauses().size(); i++) {
            var clause = verdicts.clauses().get(i);
            if (clause.verdict() == verdict && clause.amount() != null) {
                return i;
            }
        }
        return -1;
    }

    private static Verdicts with(Verdicts verdicts, List<DecidedClause> clauses) {
        return new Verdicts(verdicts.measure(), verdicts.status(), clauses, verdicts.totals());
    }
}
