package ip30.engine;

import ip30.assessment.Outcome;
import ip30.assessment.Verdict;
import ip30.measure.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The amounts of all clauses of one request: each settled by itself, then those that exclude each other. */
final class Settlements {

    private final Map<String, JudgedClause> judged;
    private final Map<String, Amounts> amounts;
    private final Exclusions exclusions;
    private final Words words;
    private final Map<String, Settlement> settled = new HashMap<>();

    /** @param judged all clauses that are asked about, by their keys */
    Settlements(Map<String, JudgedClause> judged, Map<String, Amounts> amounts, Exclusions exclusions, Words words) {
        this.judged = judged;
        this.amounts = amounts;
        this.exclusions = exclusions;
        this.words = words;
        for (var key : amounts.keySet()) {
            var ofClause = judged.get(key);
            if (ofClause != null && ofClause.verdict() != Verdict.NOT_QUALIFIED) {
                var verdict = ofClause.verdict();
                settled.put(key, settlement(key, tuple -> Verdict.of(tuple.outcome()) == verdict));
            }
        }
        settle(settled, this::isDue);
    }

    /** What the clause brings, or might bring; null when no amount is published or nothing can come of it. */
    @Nullable
    Settlement of(String clause) {
        return settled.get(clause);
    }

    /**
     * What all clauses together would bring more if one more tuple of a clause qualified, in yuan: what it brings, less what it displaces.
     *
     * @param tuple one whose amount is computable
     */
    long gainOf(JudgedClause clause, JudgedTuple tuple) {
        var key = clause.clause().key();
        var group = exclusions.group(key);
        if (group.stream().noneMatch(other -> !other.equals(key) && isDue(other))) {
            long amount = amounts.get(key).of(tuple).amount();
            return isDue(key)
                    ? settled.get(key).gainOf(amount)
                    : amounts.get(key).limits().bound(amount);
        }
        var anew = new HashMap<String, Settlement>();
        for (var other : group) {
            if (other.equals(key)) {
                anew.put(key, settlement(key, each -> isMet(each) || each == tuple));
            } else if (isDue(other)) {
                anew.put(other, settlement(other, Settlements::isMet));
            }
        }
        settle(anew, other -> true);
        return sum(anew) - dueOf(group);
    }

    private Settlement settlement(String key, Predicate<JudgedTuple> tuples) {
        return Settlement.of(judged.get(key), tuples, amounts.get(key), words);
    }

    /** @param isDue whether a clause is paid, and not only at stake: only those exclude each other */
    private void settle(Map<String, Settlement> settlements, Predicate<String> isDue) {
        for (var pair : exclusions.pairs()) {
            var one = settlements.get(pair.clause());
            var other = settlements.get(pair.other());
            if (one != null && other != null && isDue.test(pair.clause()) && isDue.test(pair.other())) {
                one.exclude(other);
            }
        }
        settlements.values().forEach(Settlement::keepMostItems);
        settlements.values().forEach(Settlement::nameFiguresAboveTheReportedMost);
    }

    private boolean isDue(String key) {
        return settled.containsKey(key) && judged.get(key).verdict() == Verdict.QUALIFIED;
    }

    private long dueOf(Set<String> group) {
        var due = new HashMap<String, Settlement>();
        for (var key : group) {
            if (isDue(key)) {
                due.put(key, settled.get(key));
            }
        }
        return sum(due);
    }

    private static long sum(Map<String, Settlement> settlements) {
        long sum = 0;
        for (var settlement : settlements.values()) {
            var amount = settlement.amount();
            sum += amount == null ? 0 : amount;
        }
        return sum;
    }

    private static boolean isMet(JudgedTuple tuple) {
        return tuple.outcome() == Outcome.MET;
    }
}
