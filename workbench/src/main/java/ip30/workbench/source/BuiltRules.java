package ip30.workbench.source;

import ip30.compile.RuleFiles;
import ip30.engine.CompiledRules;
import ip30.measure.CompiledData;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Model;

/** The rules of a measure as the last build compiled them. */
final class BuiltRules {

    private static final BuiltRules NONE = new BuiltRules(Map.of(), List.of());

    private final Map<String, String> digests;
    private final List<Model> models;

    private BuiltRules(Map<String, String> digests, List<Model> models) {
        this.digests = digests;
        this.models = models;
    }

    /** Those of the measure with that id; none where the build did not know it. */
    static BuiltRules of(String id) {
        var found = CompiledData.find("/ip30/measures/" + id + ".rules.json");
        if (found == null) {
            return NONE;
        }
        for (var index : CompiledData.readAll("ip30/measures/index.json")) {
            for (var entry : index.nodes("measures", node -> node)) {
                if (entry.string("id").equals(id)) {
                    var models = CompiledRules.models(entry.string("rules"), RuleFiles.packageOf(id));
                    return new BuiltRules(found.texts("files"), models);
                }
            }
        }
        return NONE;
    }

    /** Whether the rules of that article are compiled from a file of that digest. */
    boolean has(String slug, String digest) {
        return digest.equals(digests.get(slug));
    }

    /** The rules of those articles alone; of all of them the models themselves. */
    List<Model> models(Set<String> slugs) {
        if (slugs.containsAll(digests.keySet())) {
            return models;
        }
        return models.stream().map(model -> (Model) SomeRules.of(model, slugs)).toList();
    }
}
