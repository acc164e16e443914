package ip30.measure;

import ip30.rule.DateRange;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that a measure's data may refer to.
 *
 * @param lists lists of the profile
 * @param sources ids of the measure's sources
 * @param chapters ids of its chapters
 * @param clauses keys of its clauses
 * @param term first and last day; null while they cannot be read
 */
record References(
        Words words,
        Set<String> lists,
        Set<String> sources,
        Set<String> chapters,
        Set<String> clauses,
        @Nullable DateRange term) {

    /** The sources of a statement; whatever is ENACTED or REPORTED is so by somebody. */
    List<String> sources(YamlNode node, Evidence... evidence) {
        var ids = node.allKnown("sources", sources, "source of measure.yaml");
        for (var each : evidence) {
            if (ids.isEmpty() && each.isConfirmed()) {
                node.slip("sources", "must name at least one: the evidence is " + each);
            }
        }
        return ids;
    }
}
