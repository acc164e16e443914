package ip30.compile;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Build step: lays the YAML files of each measure into one JSON resource, so that a cold start parses no YAML, and gives its rule files the
 * package of their measure. It moves data and decides nothing; what the data must look like is said by the strict reader in `engine`.
 */
public final class CompileMeasures {

    private static final JsonMapper JSON = new JsonMapper();

    private CompileMeasures() {}

    /**
     * @param arguments the folder whose folders are measures; the folder for resources; the folder for rule files; the engine's sources; the
     *     resource in which the build will list the compiled rules
     */
    public static void main(String[] arguments) throws IOException {
        var measures = Path.of(arguments[0]);
        var resources = Path.of(arguments[1], "ip30", "measures");
        var rules = Path.of(arguments[2]);
        var engine = Path.of(arguments[3]);
        Files.createDirectories(resources);
        var index = new ArrayList<Map<String, Object>>();
        for (var folder : Sources.foldersWith(measures, "measure.yaml")) {
            var measure = Yaml.read(folder.resolve("measure.yaml"));
            JSON.writeValue(resources.resolve(measure.get("id") + ".json").toFile(), compiled(folder, measure, engine));
            RuleFiles.copy(folder, String.valueOf(measure.get("id")), rules);
            index.add(entry(measure, arguments[4]));
        }
        JSON.writeValue(resources.resolve("index.json").toFile(), Map.of("measures", index));
    }

    private static Map<String, Object> compiled(Path folder, Map<String, Object> measure, Path engine)
            throws IOException {
        var articles = new ArrayList<>();
        for (var article : Sources.foldersWith(folder.resolve("articles"), "article.yaml")) {
            var data = Yaml.read(article.resolve("article.yaml"));
            data.put("folder", article.getFileName().toString());
            articles.add(data);
        }
        var all = new LinkedHashMap<String, Object>();
        all.put("rulesVersion", RulesVersion.of(folder, engine));
        all.put("folder", folder.getFileName().toString());
        all.put("measure", measure);
        all.put("notes", Yaml.read(folder.resolve("notes.yaml")));
        all.put("articles", articles);
        return all;
    }

    /** What must be known of a measure before it is loaded. */
    private static Map<String, Object> entry(Map<String, Object> measure, String compiledRules) {
        var entry = new LinkedHashMap<String, Object>();
        for (var key : List.of("id", "number", "title", "nickname", "zone", "term")) {
            entry.put(key, measure.get(key));
        }
        entry.put("package", RuleFiles.packageOf(String.valueOf(measure.get("id"))));
        entry.put("rules", compiledRules);
        return entry;
    }
}
