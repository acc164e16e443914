package ip30.engine;

import ip30.assessment.AssessedArticle;
import ip30.assessment.AssessedClause;
import ip30.assessment.TermStatus;
import ip30.assessment.Totals;
import ip30.assessment.Verdict;
import ip30.measure.Clause;
import ip30.measure.Evidence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Totals by evidence: what is due, and what is at stake. Adds up clause by clause. */
final class TotalsByEvidence {

    private final TermStatus status;
    private final Map<Evidence, Long> sums = new EnumMap<>(Evidence.class);
    private long ceilings;
    private long toPersons;
    private int unpublished;

    TotalsByEvidence(TermStatus status) {
        this.status = status;
        for (var evidence : Evidence.values()) {
            if (evidence != Evidence.UNPUBLISHED) {
                sums.put(evidence, 0L);
            }
        }
    }

    static Totals qualified(List<AssessedArticle> articles, TermStatus status) {
        return of(articles, Verdict.QUALIFIED, AssessedClause::amount, status);
    }

    static Totals atStake(List<AssessedArticle> articles, TermStatus status) {
        return of(articles, Verdict.NEEDS_INFORMATION, AssessedClause::atStake, status);
    }

    private static Totals of(
            List<AssessedArticle> articles,
            Verdict verdict,
            Function<AssessedClause, @Nullable Long> amountOf,
            TermStatus status) {
        var totals = new TotalsByEvidence(status);
        for (var article : articles) {
            for (var assessed : article.clauses()) {
                if (assessed.verdict() == verdict) {
                    totals.add(assessed.clause(), amountOf.apply(assessed));
                }
            }
        }
        return totals.sums();
    }

    /** @param amount in yuan; null when it cannot be computed */
    void add(Clause clause, @Nullable Long amount) {
        if (!clause.bringsMoney()) {
            return;
        }
        if (amount == null) {
            unpublished++;
        } else if (clause.isForPersons()) {
            toPersons += amount;
        } else if (clause.isCeiling()) {
            ceilings += amount;
        } else {
            sums.merge(countedAs(clause.evidence().amount(), status), amount, Long::sum);
        }
    }

    Totals sums() {
        return new Totals(sums, ceilings, toPersons, unpublished);
    }

    /** After the term a claim rests on a precedent, so no amount counts under a better evidence than that. */
    static Evidence countedAs(Evidence evidence, TermStatus status) {
        return status == TermStatus.AFTER_TERM && evidence.compareTo(Evidence.PRECEDENT) < 0
                ? Evidence.PRECEDENT
                : evidence;
    }
}
