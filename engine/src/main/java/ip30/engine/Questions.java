package ip30.engine;

import ip30.assessment.AssessedClause;
import ip30.assessment.OpenFact;
import ip30.assessment.Outcome;
import ip30.assessment.Question;
import ip30.assessment.Verdict;
import ip30.measure.Clause;
import ip30.measure.Words;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to ask next: the unanswered facts that can still change a verdict or an amount. Scope first while it is open, then by money, by the
 * number of clauses that need the fact, and by the form's order.
 */
final class Questions {

    private static final int MOST = 100;

    /** Stands for what no figure limits; larger than any legal sum, small enough to add up. */
    private static final long UNLIMITED = 1_000_000_000_000_000L;

    private static final Comparator<Candidate> ORDER = Comparator.<Candidate, Boolean>comparing(
                    candidate -> !candidate.isScope)
            .thenComparing(Candidate::money, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(candidate -> !candidate.isPublished)
            .thenComparing(candidate -> -candidate.clauses.size())
            .thenComparing(candidate -> candidate.fact.order());

    private final Words words;
    private final boolean isScopeOpen;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private @Nullable Long atStakeBehindScope;
    private boolean isSupportOpen;

    private static final class Candidate {
        private final OpenFact fact;
        private final Set<String> clauses = new LinkedHashSet<>();
        private boolean isScope;
        private boolean isPublished;
        private @Nullable Long amount;
        private @Nullable Long upTo;

        private Candidate(OpenFact fact) {
            this.fact = fact;
        }

        /** What it is ordered by; null is "not known". */
        private @Nullable Long money() {
            return amount == null || upTo != null && upTo > amount ? upTo : amount;
        }
    }

    Questions(Words words, boolean isScopeOpen) {
        this.words = words;
        this.isScopeOpen = isScopeOpen;
    }

    /**
     * @param settlement amounts due or at stake, item by item; null when none is published
     * @param amounts null when no amount is published
     */
    void add(AssessedClause assessed, JudgedClause judged, @Nullable Settlement settlement, @Nullable Amounts amounts) {
        var clause = assessed.clause();
        boolean isScope = clause.benefit() == null;
        if (assessed.verdict() == Verdict.QUALIFIED) {
            addItems(clause, judged, settlement, settlement, amounts);
        } else if (assessed.verdict() == Verdict.NEEDS_INFORMATION && (!isScope || isScopeOpen)) {
            var amount = settlement == null ? null : counted(clause, settlement.amount());
            if (!isScope) {
                isSupportOpen = true;
                atStakeBehindScope = plus(atStakeBehindScope, clause.isForPersons() ? null : amount);
            }
            addCandidates(judged.firm(), clause, amount, amounts);
            addItems(clause, judged, settlement, ready(judged, amounts), amounts);
        }
    }

    /** At most a hundred. */
    List<Question> inOrder() {
        for (var candidate : candidates.values()) {
            if (candidate.isScope) {
                candidate.amount = atStakeBehindScope;
            }
        }
        return candidates.values().stream()
                .filter(candidate -> isSupportOpen)
                .sorted(ORDER)
                .limit(MOST)
                .map(candidate -> new Question(
                        candidate.fact.pointer(),
                        candidate.fact.label(),
                        List.copyOf(candidate.clauses),
                        candidate.amount,
                        candidate.upTo))
                .toList();
    }

    /**
     * Open items, as far as they can still add something.
     *
     * @param settlement amounts of the items that are computable
     * @param ready amounts of the items that have no open answer of their own: an open one must bring more; null when there are none
     */
    private void addItems(
            Clause clause,
            JudgedClause judged,
            @Nullable Settlement settlement,
            @Nullable Settlement ready,
            @Nullable Amounts amounts) {
        for (var item : judged.items()) {
            if (item.outcome() == Outcome.UNKNOWN && canStillCount(item, ready, amounts)) {
                isSupportOpen = true;
                addCandidates(item, clause, amountOf(item, clause, judged, settlement, amounts), amounts);
            }
        }
    }

    private boolean canStillCount(JudgedTuple item, @Nullable Settlement ready, @Nullable Amounts amounts) {
        if (ready == null || amounts == null) {
            return true;
        }
        var most = amounts.isComputable(item) ? (Long) amounts.of(item).amount() : amounts.mostOf(item);
        return ready.gainOf(most == null ? UNLIMITED : most) > 0;
    }

    /** What answering would bring as far as it can be computed: on top of what is due, or as a part of what is at stake. */
    private @Nullable Long amountOf(
            JudgedTuple item,
            Clause clause,
            JudgedClause judged,
            @Nullable Settlement settlement,
            @Nullable Amounts amounts) {
        if (amounts == null || !amounts.isComputable(item)) {
            return null;
        }
        long amount = amounts.of(item).amount();
        return counted(
                clause,
                judged.verdict() == Verdict.QUALIFIED
                        ? settlement.gainOf(amount)
                        : amounts.limits().bound(amount));
    }

    private @Nullable Settlement ready(JudgedClause judged, @Nullable Amounts amounts) {
        if (amounts == null || judged.items().stream().noneMatch(Questions::isReady)) {
            return null;
        }
        return Settlement.of(judged, Questions::isReady, amounts, words);
    }

    /** Only the firm's own answers keep it open. */
    private static boolean isReady(JudgedTuple item) {
        return item.outcome() == Outcome.UNKNOWN
                && item.criteria().stream().allMatch(criterion -> criterion.outcome() == Outcome.MET);
    }

    /** "Up to" is never added to what is due. */
    private static @Nullable Long counted(Clause clause, @Nullable Long amount) {
        return clause.isCeiling() ? null : amount;
    }

    private void addCandidates(JudgedTuple judged, Clause clause, @Nullable Long amount, @Nullable Amounts amounts) {
        var counted = new LinkedHashSet<String>();
        var upTo = amounts == null ? null : amounts.most();
        for (var criterion : judged.criteria()) {
            for (var fact : criterion.openFacts()) {
                if (counted.add(fact.pointer())) {
                    var candidate = candidates.computeIfAbsent(fact.pointer(), pointer -> new Candidate(fact));
                    candidate.clauses.add(clause.id());
                    candidate.isScope |= clause.benefit() == null;
                    candidate.isPublished |= amounts != null;
                    candidate.amount = plus(candidate.amount, amount);
                    candidate.upTo = larger(candidate.upTo, upTo);
                }
            }
        }
    }

    /** Null is "nothing known", not 0. */
    private static @Nullable Long plus(@Nullable Long sum, @Nullable Long more) {
        return sum == null ? more : more == null ? sum : Long.valueOf(sum + more);
    }

    private static @Nullable Long larger(@Nullable Long one, @Nullable Long other) {
        return one == null || other != null && other > one ? other : one;
    }
}
