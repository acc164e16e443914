package ip30.workbench.check;

import ip30.measure.YamlNode;
import ip30.workbench.source.MeasureFolder;
import java.util.HashMap;
import java.util.Map;

/** The clauses of a measure as they are written, by their keys: whoever tells something of one finds its place. */
final class ClauseNodes {

    private ClauseNodes() {}

    static Map<String, YamlNode> of(MeasureFolder measure) {
        var clauses = new HashMap<String, YamlNode>();
        measure.data().nodes("articles", article -> {
            var folder = article.string("folder");
            var slug = folder.substring(folder.indexOf('-') + 1);
            return article.nodes("clauses", clause -> {
                clauses.put(slug + "." + clause.optionalString("number"), clause);
                return clause;
            });
        });
        return clauses;
    }
}
