package ip30.engine;

import ip30.assessment.DecidedClause;
import ip30.assessment.Outcome;
import ip30.assessment.Verdict;
import ip30.assessment.Verdicts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Decides one request by the compiled conditions of the rules alone: without a session, without criteria, without words. Gates, amounts and
 * what excludes what are those of an {@link Evaluation}, which decides the same.
 */
final class Decision {

    private final Picked picked;
    private final Edition edition;
    private final Exclusions exclusions;
    private final Facts facts;
    private final Outcomes outcomes;

    Decision(Picked picked, Exclusions exclusions, Facts facts) {
        this.picked = picked;
        this.edition = picked.main();
        this.exclusions = exclusions;
        this.facts = facts;
        this.outcomes = new Outcomes(edition, facts);
    }

    Verdicts verdicts() {
        var status = edition.common().status(facts.period(), clause -> outcomes.best(clause) == Outcome.MET);
        var clauses = status.isJudged() ? judged() : notInForce();
        var totals = new TotalsByEvidence(status);
        for (var decided : clauses) {
            if (decided.verdict() == Verdict.QUALIFIED) {
                totals.add(decided.clause(), decided.amount());
            }
        }
        return new Verdicts(edition.measure(), status, clauses, totals.sums());
    }

    private List<DecidedClause> notInForce() {
        return edition.supports().stream()
                .map(clause -> new DecidedClause(clause, Verdict.NOT_IN_FORCE, null, false))
                .toList();
    }

    private List<DecidedClause> judged() {
        var scope = outcomes.scope();
        var supports = edition.supports();
        var clauses = new ArrayList<Outcomes.OfClause>(supports.size());
        var due = new HashMap<String, JudgedClause>();
        for (int i = 0; i < supports.size(); i++) {
            var outcome = outcomes.of(supports.get(i), scope);
            clauses.add(outcome);
            if (outcome.judged().verdict() == Verdict.QUALIFIED) {
                due.put(supports.get(i).key(), outcome.judged());
            }
        }
        var settlements = new Settlements(
                due,
                Amounts.of(picked, facts, due.keySet()),
                exclusions,
                edition.measure().words());
        var decided = new ArrayList<DecidedClause>(supports.size());
        for (var outcome : clauses) {
            var judged = outcome.judged();
            var settlement = judged.verdict() == Verdict.QUALIFIED
                    ? settlements.of(judged.clause().key())
                    : null;
            decided.add(new DecidedClause(
                    judged.clause(),
                    judged.verdict(),
                    settlement == null ? null : settlement.amount(),
                    outcome.isNear()));
        }
        return decided;
    }
}
