package ip30.compile;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Build step: YAML files into JSON resources, one for each, for what belongs to no measure. */
public final class CompileYaml {

    private CompileYaml() {}

    /** @param arguments pairs of a YAML file and the JSON file to write */
    public static void main(String[] arguments) throws IOException {
        for (int i = 0; i < arguments.length; i += 2) {
            var target = Path.of(arguments[i + 1]);
            Files.createDirectories(target.getParent());
            new JsonMapper().writeValue(target.toFile(), Yaml.read(Path.of(arguments[i])));
        }
    }
}
