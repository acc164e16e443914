package ip30.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads YAML as mappings, lists and texts. */
final class Yaml {

    private Yaml() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> read(Path file) throws IOException {
        var settings = LoadSettings.builder()
                .setLabel(file.toString())
                .setAllowDuplicateKeys(false)
                // Every scalar stays the text that was written: a rate of 0.10 never passes through a floating-point
                // number.
                .setSchema(new FailsafeSchema())
                .build();
        try (var reader = Files.newBufferedReader(file)) {
            return (Map<String, Object>) new Load(settings).loadFromReader(reader);
        }
    }
}
