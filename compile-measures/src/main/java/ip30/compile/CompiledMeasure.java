package ip30.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A measure's files laid together, as the build writes them down. It is data and decides nothing; what the data must look like is said by
 * the strict reader in `engine`.
 *
 * @param id its own; the folder's name where it says none, so that all its slips are told at once
 * @param data every scalar still the text that was written
 * @param places where everything stands
 * @param broken one line a file that could not be read, which begins with its name and line; such a file counts as empty
 */
public record CompiledMeasure(String id, Path folder, Map<String, Object> data, Places places, List<String> broken) {

    /**
     * @param folder of one measure
     * @param root the folder from which files are named
     * @param engine the engine's sources, which the version of the rules is over
     */
    public static CompiledMeasure of(Path folder, Path root, Path engine) throws IOException {
        var places = new Places(root);
        var broken = new ArrayList<String>();
        var data = data(folder, engine, places, broken);
        var measure = (Map<?, ?>) data.get("measure");
        var id = measure.get("id") instanceof String own
                ? own
                : folder.getFileName().toString();
        return new CompiledMeasure(id, folder, data, places, List.copyOf(broken));
    }

    /** What must be known of a measure before it is loaded. */
    public Map<String, Object> entry(String compiledRules) {
        var measure = (Map<?, ?>) data.get("measure");
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

    private static Map<String, Object> data(Path folder, Path engine, Places places, List<String> broken)
            throws IOException {
        var articles = new ArrayList<>();
        var all = new LinkedHashMap<String, Object>();
        all.put("rulesVersion", RulesVersion.of(folder, engine));
        all.put("folder", folder.getFileName().toString());
        all.put("measure", read(folder.resolve("measure.yaml"), "/measure", places, broken));
        all.put("notes", read(folder.resolve("notes.yaml"), "/notes", places, broken));
        for (var article : Sources.foldersWith(folder.resolve("articles"), "article.yaml")) {
            var data = read(article.resolve("article.yaml"), "/articles/" + articles.size(), places, broken);
            data.put("folder", article.getFileName().toString());
            articles.add(data);
        }
        all.put("articles", articles);
        for (var file : RuleFiles.of(folder)) {
            places.addRules(file);
        }
        return all;
    }

    private static Map<String, Object> read(Path file, String path, Places places, List<String> broken)
            throws IOException {
        try {
            var yaml = YamlFile.read(file);
            places.add(path, file, yaml);
            return yaml.data();
        } catch (BrokenFile e) {
            broken.add("%s:%d: %s".formatted(places.name(file), e.line(), e.getMessage()));
            return new LinkedHashMap<>();
        }
    }
}
