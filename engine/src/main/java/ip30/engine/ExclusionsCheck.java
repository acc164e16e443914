package ip30.engine;

import ip30.measure.Clause;
import ip30.measure.Measure;
import ip30.measure.YamlNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of two clauses that exclude each other one is not paid on the same item. So both are paid, on items of one list or both to the firm:
 * anything else would be accepted and never have an effect. Of the build alone.
 */
final class ExclusionsCheck {

    private static final String KEY = "exclusiveWith";

    private final Map<String, Clause> clauses = new HashMap<>();

    private final Set<String> lists;

    private ExclusionsCheck(Measure measure, Set<String> lists) {
        this.lists = lists;
        measure.clauses().forEach(clause -> clauses.put(clause.key(), clause));
    }

    /**
     * Tells what can have no effect.
     *
     * @param data the measure's data as compiled; slips go to its own
     * @param lists of the profile
     */
    static void check(YamlNode data, Measure measure, Set<String> lists) {
        var check = new ExclusionsCheck(measure, lists);
        var articles = data.nodes("articles", article -> article.nodes("clauses", clause -> clause));
        for (int i = 0; i < articles.size(); i++) {
            for (int j = 0; j < articles.get(i).size(); j++) {
                var clause = measure.articles().get(i).clauses().get(j);
                check.check(clause, articles.get(i).get(j).about(RuleReader.name(clause)));
            }
        }
    }

    private void check(Clause clause, YamlNode node) {
        for (var key : clause.exclusiveWith()) {
            var other = clauses.get(key);
            // That it is none, or the clause itself, has been told, and that `per` names no list.
            if (other != null && other != clause && isReadable(clause) && isReadable(other)) {
                var why = why(clause, other);
                if (why != null) {
                    node.slip(KEY, key + " can have no effect: " + why);
                }
            }
        }
    }

    private boolean isReadable(Clause clause) {
        return clause.per() == null || lists.contains(clause.per());
    }

    /** Null where it can have one. */
    private static @Nullable String why(Clause clause, Clause other) {
        if (!clause.bringsMoney()) {
            return "this clause brings no money; take it out";
        }
        if (!other.bringsMoney()) {
            return "that clause brings no money; take it out, or name one that does";
        }
        if (!about(clause).equals(about(other))) {
            return "this clause is " + about(clause) + ", that one " + about(other)
                    + ", and nothing is paid by both; take it out, or correct `per`";
        }
        return null;
    }

    private static String about(Clause clause) {
        return clause.per() == null ? "about the firm" : "per " + clause.per();
    }
}
