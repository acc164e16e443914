package ip30.contract;

import ip30.assessment.AssessedClause;
import ip30.assessment.Assessment;
import ip30.assessment.Verdict;
import java.io.IOException;

/** Writes an assessment as one row: what qualifies, what is open, the totals. */
final class VerdictsWriter {

    private final Json json;
    private final MeasureParts parts;

    VerdictsWriter(Json json) {
        this.json = json;
        this.parts = new MeasureParts(json);
    }

    void write(Assessment assessment) throws IOException {
        json.object(() -> {
            json.put("status", assessment.status());
            json.object("qualified", () -> {
                for (var assessed : supports(assessment, Verdict.QUALIFIED)) {
                    json.put(assessed.clause().id(), assessed.amount());
                }
            });
            json.array(
                    "open",
                    supports(assessment, Verdict.NEEDS_INFORMATION),
                    assessed -> json.add(assessed.clause().id()));
            json.object("totals", () -> parts.totals(assessment.qualified()));
        });
    }

    /** Clauses that bring something, in their order; scope and term bring nothing by themselves. */
    private static Iterable<AssessedClause> supports(Assessment assessment, Verdict verdict) {
        return assessment.articles().stream()
                .flatMap(article -> article.clauses().stream())
                .filter(assessed ->
                        assessed.verdict() == verdict && assessed.clause().benefit() != null)::iterator;
    }
}
