package ip30.compile;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Build step: lays the YAML files of the measure into one JSON resource, so that a cold start parses no YAML. It moves data and decides
 * nothing; what the data must look like is said by the reader in `rules`.
 */
public final class CompileMeasure {

    private static final int VERSION_DIGITS = 12;

    private CompileMeasure() {}

    /** @param arguments the folder `rules`, and the JSON file to write */
    public static void main(String[] arguments) throws IOException {
        var rules = Path.of(arguments[0]);
        var target = Path.of(arguments[1]);
        var articles = new ArrayList<>();
        for (var file : filesBelow(rules.resolve("articles"), "article.yaml")) {
            var article = yaml(file);
            article.put("folder", file.getParent().getFileName().toString());
            articles.add(article);
        }
        var all = new LinkedHashMap<String, Object>();
        all.put("rulesVersion", version(rules));
        all.put("measure", yaml(rules.resolve("measure.yaml")));
        all.put("words", yaml(rules.resolve("words.yaml")));
        all.put("fields", yaml(rules.resolve("fields.yaml")));
        all.put("articles", articles);
        Files.createDirectories(target.getParent());
        new JsonMapper().writeValue(target.toFile(), all);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> yaml(Path file) throws IOException {
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

    /** A digest over the sources, not the jar: the same rules and data have the same version wherever they are built. */
    private static String version(Path rules) throws IOException {
        var digest = sha256();
        for (var name : List.of("measure.yaml", "words.yaml", "fields.yaml")) {
            digest.update(Files.readAllBytes(rules.resolve(name)));
        }
        for (var name : List.of("article.yaml", "rules.drl")) {
            for (var file : filesBelow(rules.resolve("articles"), name)) {
                digest.update(file.getParent().getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
    }

    private static List<Path> filesBelow(Path folder, String name) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().equals(name))
                    .sorted()
                    .toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
