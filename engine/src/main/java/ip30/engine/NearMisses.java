package ip30.engine;

import ip30.assessment.Criterion;
import ip30.assessment.NearMiss;
import ip30.assessment.Outcome;
import ip30.measure.Article;
import ip30.measure.Measure;
import ip30.profile.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a changed fact or two would bring. Nobody is told that a thing should be another thing, or should have happened on another day; nor
 * of anything while the scope is not met.
 */
final class NearMisses {

    private static final Comparator<NearMiss> ORDER = Comparator.comparing(
                    NearMiss::amountWithinReach, Comparator.<Long>nullsLast(Comparator.reverseOrder()))
            .thenComparing(miss -> miss.missing().size());

    private final Map<String, Amounts> amounts;
    private final Settlements settlements;
    private final List<NearMiss> found = new ArrayList<>();

    private NearMisses(Map<String, Amounts> amounts, Settlements settlements) {
        this.amounts = amounts;
        this.settlements = settlements;
    }

    /**
     * At most twenty.
     *
     * @param judged all clauses, by their keys; the scope is met
     */
    static List<NearMiss> of(
            Measure measure, Map<String, JudgedClause> judged, Map<String, Amounts> amounts, Settlements settlements) {
        var misses = new NearMisses(amounts, settlements);
        for (var article : measure.articles()) {
            for (var clause : article.clauses()) {
                if (clause.benefit() != null) {
                    misses.look(article, judged.get(clause.key()));
                }
            }
        }
        return misses.found.stream().sorted(ORDER).limit(NearMiss.MOST).toList();
    }

    private void look(Article article, JudgedClause clause) {
        for (var tuple : clause.tuples()) {
            if (tuple.outcome() == Outcome.UNMET) {
                look(article, clause, tuple);
            }
        }
    }

    private void look(Article article, JudgedClause clause, JudgedTuple tuple) {
        // Most are not near: nothing is collected before that is known.
        if (!isNear(clause, tuple)) {
            return;
        }
        var missing = with(Outcome.UNMET, clause, tuple);
        var open = with(Outcome.UNKNOWN, clause, tuple);
        var fact = tuple.fact();
        found.add(new NearMiss(
                article,
                clause.clause(),
                fact == null ? null : fact.pointer(),
                fact == null ? null : ((Item) fact.record()).label(),
                missing,
                open,
                amountWithinReach(clause, tuple, missing, open)));
    }

    /** What the firm, and the item, have of that outcome. */
    private static List<Criterion> with(Outcome outcome, JudgedClause clause, JudgedTuple tuple) {
        var found = new ArrayList<Criterion>();
        add(outcome, clause.firm(), found);
        if (tuple != clause.firm()) {
            add(outcome, tuple, found);
        }
        return found;
    }

    private static void add(Outcome outcome, JudgedTuple tuple, List<Criterion> found) {
        for (var criterion : tuple.criteria()) {
            if (criterion.outcome() == outcome) {
                found.add(criterion);
            }
        }
    }

    /** Whether a tuple that is not met is within reach. */
    static boolean isNear(JudgedClause clause, JudgedTuple tuple) {
        var reach = new Reach();
        miss(clause.firm(), reach);
        if (tuple != clause.firm()) {
            miss(tuple, reach);
        }
        return !reach.isOut();
    }

    private static void miss(JudgedTuple tuple, Reach reach) {
        for (var criterion : tuple.criteria()) {
            if (reach.isOut()) {
                return;
            }
            if (criterion.outcome() == Outcome.UNMET) {
                if (criterion instanceof ConditionCriterion own) {
                    reach.miss(own.condition());
                } else {
                    reach.leave();
                }
            }
        }
    }

    private @Nullable Long amountWithinReach(
            JudgedClause clause, JudgedTuple tuple, List<Criterion> missing, List<Criterion> open) {
        var ofClause = amounts.get(clause.clause().key());
        return ofClause == null
                        || !ofClause.isComputable(tuple)
                        || dependsOnAny(ofClause, missing)
                        || dependsOnAny(ofClause, open)
                ? null
                : (Long) settlements.gainOf(clause, tuple);
    }

    private static boolean dependsOnAny(Amounts amounts, List<Criterion> criteria) {
        for (var criterion : criteria) {
            if (criterion instanceof ConditionCriterion own && amounts.dependsOn(own.condition())) {
                return true;
            }
        }
        return false;
    }
}
