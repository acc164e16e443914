package ip30.engine;

import ip30.assessment.AssessedClause;
import ip30.assessment.Assessment;

/** Looks into an answer. Nothing of it is static: see {@link LoadedAnew}. */
final class Assessed {

    private Assessed() {}

    static AssessedClause clause(Assessment assessment, String key) {
        return assessment.articles().stream()
                .flatMap(article -> article.clauses().stream())
                .filter(clause -> clause.clause().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no clause " + key));
    }
}
