package ip30.compile;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;

/**
 * Build step: lays the YAML files of each measure into one JSON resource, so that a cold start parses no YAML, and gives its rule files the
 * package of their measure. For the strict reader in `engine` it notes where everything was written; for whoever reads the folder later,
 * which rule files were compiled.
 */
public final class CompileMeasures {

    private static final JsonMapper JSON = new JsonMapper();

    private CompileMeasures() {}

    /**
     * @param arguments the folder whose folders are measures; the folder for resources; the folder for rule files; the engine's sources; the
     *     resource in which the build will list the compiled rules; the folder for places, which is not packaged
     * @throws BrokenFiles when files are no YAML: all of them are told
     */
    public static void main(String[] arguments) throws IOException {
        var measures = Path.of(arguments[0]).toAbsolutePath();
        var resources = Files.createDirectories(Path.of(arguments[1], "ip30", "measures"));
        var places = Files.createDirectories(Path.of(arguments[5], "ip30", "places"));
        var index = new ArrayList<Map<String, Object>>();
        var broken = new ArrayList<String>();
        for (var folder : Sources.foldersWith(measures, "measure.yaml")) {
            var compiled = CompiledMeasure.of(folder, measures.getParent(), Path.of(arguments[3]));
            broken.addAll(compiled.broken());
            write(resources, compiled.id() + ".json", compiled.data());
            write(places, compiled.id() + ".json", compiled.places().toMap());
            RuleFiles.copy(folder, compiled.id(), Path.of(arguments[2]));
            write(resources, compiled.id() + ".rules.json", Map.of("files", RuleFiles.digests(folder)));
            index.add(compiled.entry(arguments[4]));
        }
        if (!broken.isEmpty()) {
            throw new BrokenFiles(broken);
        }
        write(resources, "index.json", Map.of("measures", index));
    }

    private static void write(Path folder, String file, Map<String, ?> content) throws IOException {
        JSON.writeValue(folder.resolve(file).toFile(), content);
    }
}
