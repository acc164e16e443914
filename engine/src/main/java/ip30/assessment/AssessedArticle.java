package ip30.assessment;

import ip30.measure.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article as it stands for one firm: the best of its clauses. */
public record AssessedArticle(Article article, Verdict verdict, List<AssessedClause> clauses) {

    /** The sum of its clauses' amounts in yuan; null when none has one. */
    public @Nullable Long amount() {
        @Nullable Long sum = null;
        for (var clause : clauses) {
            if (clause.amount() != null) {
                sum = sum == null ? clause.amount() : Long.valueOf(sum + clause.amount());
            }
        }
        return sum;
    }
}
