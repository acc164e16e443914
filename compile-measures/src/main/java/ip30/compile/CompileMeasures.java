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
 * package of their measure. It moves data and decides nothing; what the data must look like is said by the strict reader in `engine`, for
 * which it notes where everything was written.
 */
public final class CompileMeasures {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path measures;
    private final Path engine;
    private final List<String> broken = new ArrayList<>();

    private CompileMeasures(Path measures, Path engine) {
        this.measures = measures;
        this.engine = engine;
    }

    /**
     * @param arguments the folder whose folders are measures; the folder for resources; the folder for rule files; the engine's sources; the
     *     resource in which the build will list the compiled rules; the folder for places, which is not packaged
     * @throws BrokenFiles when files are no YAML: all of them are told
     */
    public static void main(String[] arguments) throws IOException {
        var resources = Path.of(arguments[1], "ip30", "measures");
        var places = Path.of(arguments[5], "ip30", "places");
        Files.createDirectories(resources);
        Files.createDirectories(places);
        new CompileMeasures(Path.of(arguments[0]).toAbsolutePath(), Path.of(arguments[3]))
                .compile(resources, Path.of(arguments[2]), arguments[4], places);
    }

    private void compile(Path resources, Path rules, String compiledRules, Path places) throws IOException {
        var index = new ArrayList<Map<String, Object>>();
        for (var folder : Sources.foldersWith(measures, "measure.yaml")) {
            var written = new Places(measures.getParent());
            var all = compiled(folder, written);
            @SuppressWarnings("unchecked")
            var measure = (Map<String, Object>) all.get("measure");
            // Without an id of its own it is still read, so that all its slips are told at once.
            var id = String.valueOf(measure.getOrDefault("id", folder.getFileName()));
            JSON.writeValue(resources.resolve(id + ".json").toFile(), all);
            JSON.writeValue(places.resolve(id + ".json").toFile(), written.toMap());
            RuleFiles.copy(folder, id, rules);
            index.add(entry(id, measure, compiledRules));
        }
        if (!broken.isEmpty()) {
            throw new BrokenFiles(broken);
        }
        JSON.writeValue(resources.resolve("index.json").toFile(), Map.of("measures", index));
    }

    private Map<String, Object> compiled(Path folder, Places places) throws IOException {
        var articles = new ArrayList<>();
        var all = new LinkedHashMap<String, Object>();
        all.put("rulesVersion", RulesVersion.of(folder, engine));
        all.put("folder", folder.getFileName().toString());
        all.put("measure", read(folder.resolve("measure.yaml"), "/measure", places));
        all.put("notes", read(folder.resolve("notes.yaml"), "/notes", places));
        for (var article : Sources.foldersWith(folder.resolve("articles"), "article.yaml")) {
            var data = read(article.resolve("article.yaml"), "/articles/" + articles.size(), places);
            data.put("folder", article.getFileName().toString());
            articles.add(data);
        }
        all.put("articles", articles);
        for (var file : Sources.filesBelow(folder, "rules.drl")) {
            places.addRules(file);
        }
        return all;
    }

    private Map<String, Object> read(Path file, String path, Places places) throws IOException {
        try {
            var yaml = YamlFile.read(file);
            places.add(path, file, yaml);
            return yaml.data();
        } catch (BrokenFile e) {
            broken.add("%s:%d: %s".formatted(places.name(file), e.line(), e.getMessage()));
            return new LinkedHashMap<>();
        }
    }

    /** What must be known of a measure before it is loaded. */
    private static Map<String, Object> entry(String id, Map<String, Object> measure, String compiledRules) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("id", id);
        for (var key : List.of("number", "title", "nickname", "zone", "term")) {
            if (measure.containsKey(key)) {
                entry.put(key, measure.get(key));
            }
        }
        entry.put("package", RuleFiles.packageOf(id));
        entry.put("rules", compiledRules);
        return entry;
    }
}
