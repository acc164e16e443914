package ip30.workbench.cases;

import ip30.assessment.AssessedClause;
import ip30.engine.Assessor;
import ip30.profile.Request;
import java.util.List;

/**
 * One case of an article's cases.yaml: what a firm answers, and what the clause then says.
 *
 * @param file the cases.yaml, from the root
 * @param line where it begins
 * @param clause key of the clause it is about
 * @param expected what it names; a case that is about a flag alone names no verdict
 */
public record Case(String file, int line, String name, String clause, Request request, List<Expectation> expected) {

    /** What the measure says of its clause. */
    public AssessedClause assess(Assessor assessor) {
        return assessor.assess(request).articles().stream()
                .flatMap(article -> article.clauses().stream())
                .filter(assessed -> assessed.clause().key().equals(clause))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no clause " + clause));
    }

    /** Where it does not say what is expected; empty where the case holds. */
    public List<Difference> differences(AssessedClause assessed) {
        return expected.stream()
                .map(expectation ->
                        new Difference(expectation, expectation.key().of(assessed)))
                .filter(Difference::isReal)
                .toList();
    }

    /**
     * Something expected, and what is so instead.
     *
     * @param now as {@link Expectation.Key#of} reads it
     */
    public record Difference(Expectation expectation, Object now) {

        boolean isReal() {
            return !expectation.value().equals(now);
        }
    }
}
