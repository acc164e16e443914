package ip30.engine;

import ip30.assessment.AssessedArticle;
import ip30.assessment.AssessedClause;
import ip30.assessment.TermStatus;
import ip30.assessment.Totals;
import ip30.assessment.Verdict;
import ip30.measure.Evidence;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;

/** Totals by evidence: what is due, and what is at stake. */
final class TotalsByEvidence {

    private TotalsByEvidence() {}

    static Totals qualified(List<AssessedArticle> articles, TermStatus status) {
        return of(articles, Verdict.QUALIFIED, AssessedClause::amount, status);
    }

    static Totals atStake(List<AssessedArticle> articles, TermStatus status) {
        return of(articles, Verdict.NEEDS_INFORMATION, AssessedClause::atStake, status);
    }

    private static Totals of(
            List<AssessedArticle> articles,
            Verdict verdict,
            Function<AssessedClause, Long> amountOf,
            TermStatus status) {
        var sums = new EnumMap<Evidence, Long>(Evidence.class);
        for (var evidence : Evidence.values()) {
            if (evidence != Evidence.UNPUBLISHED) {
                sums.put(evidence, 0L);
            }
        }
        long ceilings = 0;
        long toPersons = 0;
        int unpublished = 0;
        for (var article : articles) {
            for (var assessed : article.clauses()) {
                var clause = assessed.clause();
                if (assessed.verdict() == verdict && clause.bringsMoney()) {
                    var amount = amountOf.apply(assessed);
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
            }
        }
        return new Totals(sums, ceilings, toPersons, unpublished);
    }

    /** After the term a claim rests on a precedent, so no amount counts under a better evidence than that. */
    static Evidence countedAs(Evidence evidence, TermStatus status) {
        return status == TermStatus.AFTER_TERM && evidence.compareTo(Evidence.PRECEDENT) < 0
                ? Evidence.PRECEDENT
                : evidence;
    }
}
