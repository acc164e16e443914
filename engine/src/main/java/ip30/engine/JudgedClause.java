package ip30.engine;

import ip30.assessment.Verdict;
import ip30.measure.Clause;
import java.util.List;

/**
 * A clause judged, before any amount.
 *
 * @param rule the rule that is shown: the best one
 * @param firm the criteria about the firm, and what they come to
 * @param items one for each item of its list, the firm's criteria included in their outcomes; empty where the clause is about the firm
 *     or the list has none
 * @param verdict the best of the items', else the firm's
 */
record JudgedClause(Clause clause, ClauseRule rule, JudgedTuple firm, List<JudgedTuple> items, Verdict verdict) {

    JudgedClause(Clause clause, ClauseRule rule, JudgedTuple firm, List<JudgedTuple> items) {
        this(clause, rule, firm, items, verdict(firm, items));
    }

    private static Verdict verdict(JudgedTuple firm, List<JudgedTuple> items) {
        var best = Verdict.of((items.isEmpty() ? firm : items.get(0)).outcome());
        for (var item : items) {
            best = best.orBetter(Verdict.of(item.outcome()));
        }
        return best;
    }

    /** The firm, or each item: what an amount may be due for. Empty while it is not known that there is an item. */
    List<JudgedTuple> tuples() {
        return clause.per() == null ? List.of(firm) : items;
    }
}
