package ip30.engine;

import ip30.assessment.AssessedClause;
import ip30.assessment.OpenFact;
import ip30.assessment.Outcome;
import ip30.assessment.Question;
import ip30.assessment.Verdict;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to ask next: the unanswered facts of open clauses; scope first while it is open, then by the money at stake, by the number of
 * clauses that need the fact, and by the form's order.
 */
final class Questions {

    private static final int MOST = 100;

    private static final Comparator<Tally> ORDER = Comparator.<Tally, Boolean>comparing(tally -> !tally.isScope)
            .thenComparing(tally -> tally.amount, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(tally -> -tally.clauses.size())
            .thenComparing(tally -> tally.fact.order());

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final boolean isScopeOpen;
    private Long atStakeBehindScope;
    private boolean isSupportOpen;

    private static final class Tally {
        private final OpenFact fact;
        private final Set<String> clauses = new LinkedHashSet<>();
        private boolean isScope;
        private Long amount;

        private Tally(OpenFact fact) {
            this.fact = fact;
        }
    }

    Questions(boolean isScopeOpen) {
        this.isScopeOpen = isScopeOpen;
    }

    /** @param settlement amounts at stake, item by item; null when the clause has no published amount */
    void add(AssessedClause assessed, JudgedClause judged, Settlement settlement) {
        var clause = assessed.clause();
        boolean isScope = clause.benefit() == null;
        if (assessed.verdict() != Verdict.NEEDS_INFORMATION || isScope && !isScopeOpen) {
            return;
        }
        // "Up to" is never added to what is due, so a ceiling orders nothing either.
        var counted = clause.isCeiling() ? null : settlement;
        var amount = counted == null ? null : counted.amount();
        if (!isScope) {
            isSupportOpen = true;
            atStakeBehindScope = plus(atStakeBehindScope, amount);
        }
        tally(judged.firm(), clause.id(), amount, isScope);
        for (var item : judged.items()) {
            if (item.outcome() == Outcome.UNKNOWN) {
                var line = counted == null ? null : counted.lineOf(item.fact());
                tally(item, clause.id(), line == null ? null : (Long) line.amount(), isScope);
            }
        }
    }

    /** At most a hundred. */
    List<Question> inOrder() {
        for (var tally : tallies.values()) {
            if (tally.isScope) {
                tally.amount = atStakeBehindScope;
            }
        }
        return tallies.values().stream()
                .filter(tally -> isSupportOpen)
                .sorted(ORDER)
                .limit(MOST)
                .map(tally -> new Question(
                        tally.fact.pointer(), tally.fact.label(), List.copyOf(tally.clauses), tally.amount))
                .toList();
    }

    private void tally(Judged judged, String clause, Long amount, boolean isScope) {
        var counted = new LinkedHashSet<String>();
        for (var criterion : judged.criteria()) {
            for (var fact : criterion.openFacts()) {
                if (counted.add(fact.pointer())) {
                    var tally = tallies.computeIfAbsent(fact.pointer(), pointer -> new Tally(fact));
                    tally.clauses.add(clause);
                    tally.isScope |= isScope;
                    tally.amount = plus(tally.amount, amount);
                }
            }
        }
    }

    /** Null is "nothing known", not 0. */
    private static Long plus(Long sum, Long more) {
        return sum == null ? more : more == null ? sum : Long.valueOf(sum + more);
    }
}
