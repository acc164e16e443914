package ip30.engine;

import ip30.assessment.Criterion;
import ip30.assessment.Outcome;
import ip30.assessment.Verdict;
import ip30.measure.Clause;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the conditions of each clause come to for one firm, and nothing else: as a {@link Judge} judges, but without criteria. */
final class Outcomes {

    private static final JudgedTuple MET = new JudgedTuple(null, Outcome.MET, List.of());

    private final Edition edition;
    private final CommonCriteria common;
    private final Facts facts;
    private final Outcome ofClaimYear;

    Outcomes(Edition edition, Facts facts) {
        this.edition = edition;
        this.common = edition.common();
        this.facts = facts;
        this.ofClaimYear = common.ofClaimYear(facts.period());
    }

    /**
     * A clause judged.
     *
     * @param judged has of its tuples those that are met, and of those no criteria
     * @param isNear whether a tuple that is not met is within reach
     */
    record OfClause(JudgedClause judged, boolean isNear) {}

    Outcome scope() {
        var best = Outcome.UNMET;
        for (var clause : edition.scope()) {
            best = better(best, best(clause.key()));
        }
        return best;
    }

    /** Of all ways to meet what a clause asks of the firm the best. */
    Outcome best(String clause) {
        var best = Outcome.UNMET;
        for (var rule : edition.rulebook().rules(clause)) {
            best = better(best, outcome(rule, rule.ofFirm(), null, outOfReach()));
        }
        return best;
    }

    private static Outcome better(Outcome one, Outcome other) {
        return Verdict.of(other).compareTo(Verdict.of(one)) < 0 ? other : one;
    }

    OfClause of(Clause clause, Outcome scope) {
        var rules = edition.rulebook().rules(clause);
        if (rules.size() > 1) {
            return ofWays(clause, scope);
        }
        var rule = rules.get(0);
        var gate = clause.needsScope() ? scope.and(ofClaimYear) : Outcome.MET;
        if (gate == Outcome.UNMET) {
            return of(rule, Outcome.UNMET, List.of(), false);
        }
        var reach = scope == Outcome.MET ? new Reach() : outOfReach();
        var firm = gate.and(outcome(rule, rule.ofFirm(), null, reach));
        return clause.per() == null || firm == Outcome.UNMET && reach.isOut()
                ? of(rule, firm, List.of(), firm == Outcome.UNMET && !reach.isOut())
                : ofItems(rule, firm, reach);
    }

    private OfClause ofItems(ClauseRule rule, Outcome firm, Reach ofFirm) {
        var list = facts.list(rule.clause().per());
        if (list == null || list.isEmpty()) {
            return of(rule, firm.and(CommonCriteria.ofNoItem(list)), List.of(), false);
        }
        var best = Outcome.UNMET;
        boolean isNear = false;
        var met = new ArrayList<JudgedTuple>();
        for (var item : list) {
            if (!CommonCriteria.isSupportedByDistrict(item)) {
                var reach = new Reach(ofFirm);
                var outcome = firm.and(outcome(rule, rule.ofItem(), item, reach));
                best = better(best, outcome);
                isNear |= outcome == Outcome.UNMET && !reach.isOut();
                if (outcome == Outcome.MET) {
                    met.add(new JudgedTuple(item, Outcome.MET, List.of()));
                }
            }
        }
        return of(rule, best, met, isNear);
    }

    private static OfClause of(ClauseRule rule, Outcome outcome, List<JudgedTuple> met, boolean isNear) {
        return new OfClause(new JudgedClause(rule.clause(), rule, MET, met, Verdict.of(outcome)), isNear);
    }

    /** Which of several ways is shown, and so what is near, depends on all their criteria. */
    private OfClause ofWays(Clause clause, Outcome scope) {
        var given = clause.needsScope()
                ? List.of(common.scope(scope), common.claimYear(facts.period()))
                : List.<Criterion>of();
        var judged = Judge.byConditions(edition, facts).judge(clause, given);
        boolean isNear = scope == Outcome.MET
                && judged.tuples().stream()
                        .anyMatch(tuple -> tuple.outcome() == Outcome.UNMET && NearMisses.isNear(judged, tuple));
        return new OfClause(judged, isNear);
    }

    /** Ends with the first condition that puts it out of reach: nothing can be worse. */
    private Outcome outcome(ClauseRule rule, List<Condition> conditions, @Nullable Fact item, Reach reach) {
        var all = Outcome.MET;
        for (int i = 0; i < conditions.size(); i++) {
            var condition = conditions.get(i);
            var fact = item != null ? item : facts.object(condition.subject());
            var outcome = condition.judge(fact, facts.period(), rule.figures());
            if (outcome == Outcome.UNMET) {
                reach.miss(condition);
                if (reach.isOut()) {
                    return Outcome.UNMET;
                }
            }
            all = all.and(outcome);
        }
        return all;
    }

    private static Reach outOfReach() {
        var reach = new Reach();
        reach.leave();
        return reach;
    }
}
