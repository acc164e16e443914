package ip30.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where everything in a measure was written, as `file:line` from the root of the repository, by its path in the compiled resource. The build
 * tells slips with it; nothing of it is packaged.
 */
public final class Places {

    private static final Pattern RULE = Pattern.compile("^\\s*rule\\s+\"([^\"]+)\"");

    private final Path root;
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Map<String, String> slips = new LinkedHashMap<>();

    /** @param root the folder from which files are named */
    Places(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** @param path of the file's mapping in the compiled resource */
    void add(String path, Path file, YamlFile yaml) {
        var name = name(file);
        yaml.lines().forEach((key, line) -> places.put(path + key, name + ":" + line));
        // Its own path would lead to the first of the two.
        yaml.twice().forEach((key, line) -> {
            var second = path + key + " (second)";
            places.put(second, name + ":" + line);
            slips.put(
                    second,
                    Whereabouts.of(file, yaml, key) + "the key " + key.substring(key.lastIndexOf('/') + 1)
                            + " stands twice in one mapping");
        });
    }

    /** Every rule of a rule file, as `/rules/` and its name; a name that was there before is a slip. */
    void addRules(Path file) throws IOException {
        int line = 0;
        for (var text : RuleFiles.text(file).lines().toList()) {
            line++;
            var rule = RULE.matcher(text);
            if (rule.find()) {
                addRule("/rules/" + rule.group(1), name(file) + ":" + line);
            }
        }
    }

    private void addRule(String path, String place) {
        var first = places.putIfAbsent(path, place);
        if (first != null) {
            var second = path + " (second)";
            places.put(second, place);
            slips.put(
                    second,
                    "rule \"" + path.substring("/rules/".length()) + "\" stands in " + first
                            + " already; names of rules differ within a measure");
        }
    }

    /** What `ReadMeasures` reads: places, and slips that only a reader of YAML can see. */
    public Map<String, Object> toMap() {
        return Map.of("places", places, "slips", slips);
    }

    /** From the root, the same on every machine. */
    public String name(Path file) {
        return root.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }
}
