package ip30.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * The version of a measure's rules: a digest over all that decides (its rules and figures, and the engine) and nothing else, neither words
 * nor cases. Over the sources, not the jar: the same sources have the same version wherever they are built.
 */
final class RulesVersion {

    private static final int DIGITS = 12;

    private RulesVersion() {}

    static String of(Path measure, Path engine) throws IOException {
        var digest = Digest.sha256();
        var files = new ArrayList<Path>(List.of(measure.resolve("measure.yaml")));
        files.addAll(Sources.filesBelow(measure, "article.yaml"));
        files.addAll(RuleFiles.of(measure));
        for (var file : files) {
            update(digest, measure, file);
        }
        // Another version of the rules may be read without the engine's sources.
        if (Files.isDirectory(engine)) {
            for (var file : Sources.filesBelow(engine, ".java")) {
                update(digest, engine, file);
            }
        }
        return Digest.hex(digest.digest()).substring(0, DIGITS);
    }

    private static void update(MessageDigest digest, Path root, Path file) throws IOException {
        digest.update(root.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
    }
}
