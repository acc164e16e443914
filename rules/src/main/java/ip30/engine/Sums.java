package ip30.engine;

import ip30.assessment.AssessedArticle;
import ip30.assessment.AssessedClause;
import ip30.assessment.Totals;
import ip30.assessment.Verdict;
import ip30.measure.Evidence;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;

/** Totals by evidence: what is due, and what is at stake. */
final class Sums {

    private Sums() {}

    static Totals qualified(List<AssessedArticle> articles) {
        return of(articles, Verdict.QUALIFIED, AssessedClause::amount);
    }

    static Totals atStake(List<AssessedArticle> articles) {
        return of(articles, Verdict.NEEDS_INFORMATION, AssessedClause::atStake);
    }

    private static Totals of(List<AssessedArticle> articles, Verdict verdict, Function<AssessedClause, Long> amountOf) {
        var sums = new EnumMap<Evidence, Long>(Evidence.class);
        for (var evidence : Evidence.values()) {
            if (evidence != Evidence.UNPUBLISHED) {
                sums.put(evidence, 0L);
            }
        }
        long ceilings = 0;
        int unpublished = 0;
        for (var article : articles) {
            for (var assessed : article.clauses()) {
                var clause = assessed.clause();
                if (assessed.verdict() == verdict && clause.bringsMoney()) {
                    var amount = amountOf.apply(assessed);
                    if (amount == null) {
                        unpublished++;
                    } else if (clause.isCeiling()) {
                        ceilings += amount;
                    } else {
                        sums.merge(clause.evidence().amount(), amount, Long::sum);
                    }
                }
            }
        }
        return new Totals(sums, ceilings, unpublished);
    }
}
