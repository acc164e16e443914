package ip30.compile;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Build step: YAML files into JSON resources, one for each, for what belongs to no measure. */
public final class CompileYaml {

    private CompileYaml() {}

    /**
     * @param arguments pairs of a YAML file and the JSON file to write
     * @throws BrokenFiles when files are no YAML, or hold a key twice: all of them are told
     */
    public static void main(String[] arguments) throws IOException {
        var broken = new ArrayList<String>();
        for (int i = 0; i < arguments.length; i += 2) {
            compile(Path.of(arguments[i]).normalize(), Path.of(arguments[i + 1]), broken);
        }
        if (!broken.isEmpty()) {
            throw new BrokenFiles(broken);
        }
    }

    private static void compile(Path file, Path target, List<String> broken) throws IOException {
        try {
            var yaml = YamlFile.read(file);
            yaml.twice()
                    .forEach((key, line) ->
                            broken.add("%s:%d: the key %s stands twice in one mapping".formatted(file, line, key)));
            Files.createDirectories(target.getParent());
            new JsonMapper().writeValue(target.toFile(), yaml.data());
        } catch (BrokenFile e) {
            broken.add("%s:%d: %s".formatted(file, e.line(), e.getMessage()));
        }
    }
}
