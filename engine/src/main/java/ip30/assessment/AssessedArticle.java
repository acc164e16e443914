package ip30.assessment;

import ip30.measure.Article;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An article as it stands for one firm: the best of its clauses. */
public record AssessedArticle(Article article, Verdict verdict, List<AssessedClause> clauses) {

    /** The sum of its clauses' amounts in yuan; null when none has one. */
    public @Nullable Long amount() {
        var amounts = clauses.stream()
                .map(AssessedClause::amount)
                .filter(Objects::nonNull)
                .toList();
        return amounts.isEmpty()
                ? null
                : Long.valueOf(amounts.stream().mapToLong(Long::longValue).sum());
    }
}
