package ip30.assessment;

import ip30.measure.Article;
import ip30.measure.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the firm gets: a QUALIFIED clause with a benefit, nothing of which another displaced. */
public record Support(Article article, AssessedClause assessed) {

    /** Items whose computation is told step by step; a reader of more looks at the clause. */
    private static final int ITEMS_EXPLAINED = 5;

    /** The largest amount first, then amounts that are not published, then services. */
    private static final Comparator<Support> ORDER = Comparator.<Support, Long>comparing(
                    support -> support.assessed.amount(), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(support -> !support.assessed.clause().bringsMoney());

    /** All that there are among the articles, in their order. */
    public static List<Support> of(List<AssessedArticle> articles) {
        var supports = new ArrayList<Support>();
        for (var article : articles) {
            for (var clause : article.clauses()) {
                if (clause.verdict() == Verdict.QUALIFIED
                        && clause.clause().benefit() != null
                        && clause.displaced() == null) {
                    supports.add(new Support(article.article(), clause));
                }
            }
        }
        supports.sort(ORDER);
        return List.copyOf(supports);
    }

    /** The items that are supported; empty for a clause about the firm. */
    public List<AssessedItem> items() {
        return assessed.items().stream()
                .filter(item -> item.verdict() == Verdict.QUALIFIED && item.displaced() == null)
                .toList();
    }

    /** How the amount came about: of the first items, then of all together. */
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        items().stream().limit(ITEMS_EXPLAINED).forEach(item -> steps.addAll(item.steps()));
        steps.addAll(assessed.steps());
        return steps;
    }
}
