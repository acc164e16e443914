package ip30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The worked example of docs/officer.md: every block is done in its order, and what a command prints is what the paper shows. */
class OfficerPaperTest {

    private static final Path REPOSITORY = Path.of("..");
    private static final Path DOCS = REPOSITORY.resolve("docs");
    private static final Pattern BLOCK = Pattern.compile("```(sh|console|diff)\\n(.*?)```", Pattern.DOTALL);
    private static final String CUT = "...\n";
    private static final String LAUNCHER = "./ip30 ";

    @TempDir
    private static Path root;

    @Test
    void bothLanguagesHaveTheSameSteps() throws IOException {
        assertThat(blocks("officer.zh-CN.md")).isEqualTo(blocks("officer.md"));
    }

    /** In their order: each begins where the one before left off. */
    @TestFactory
    List<DynamicTest> theExampleGoesAsThePaperSays() throws IOException {
        for (var file : List.of("rules/fields.yaml", "rules/firm.yaml", "engine/words.yaml")) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.copy(REPOSITORY.resolve(file), root.resolve(file));
        }
        copy("docs/example/fictitious-2040", "docs/example/fictitious-2040", REPOSITORY);
        return BLOCK.matcher(Files.readString(DOCS.resolve("officer.md")))
                .results()
                .map(block -> DynamicTest.dynamicTest(
                        block.group(2).lines().findFirst().orElse(""), () -> execute(block)))
                .toList();
    }

    private static List<String> blocks(String paper) throws IOException {
        return BLOCK.matcher(Files.readString(DOCS.resolve(paper)))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static void execute(MatchResult block) throws IOException {
        switch (block.group(1)) {
            case "sh" -> {
                for (var line : block.group(2).lines().toList()) {
                    run(line);
                }
            }
            case "console" -> compare(block.group(2));
            default -> edit(block.group(2));
        }
    }

    private static void run(String line) throws IOException {
        var words = line.split(" +");
        switch (words[0]) {
            case "cp" -> copy(words[2], words[3] + Path.of(words[2]).getFileName(), root);
            case "mv" -> Files.move(root.resolve(words[1]), root.resolve(words[2]));
            default -> {
                assertThat(line).startsWith(LAUNCHER);
                assertThat(ip30(line.substring(LAUNCHER.length())).exitCode())
                        .as(line)
                        .isZero();
            }
        }
    }

    private static void compare(String block) {
        int end = block.indexOf('\n');
        var printed = ip30(block.substring("$ ".length() + LAUNCHER.length(), end));
        var shown = block.substring(end + 1);
        assertThat(printed.err()).isEmpty();
        if (shown.endsWith(CUT)) {
            assertThat(printed.out()).startsWith(shown.substring(0, shown.length() - CUT.length()));
        } else {
            assertThat(printed.out()).isEqualTo(shown);
        }
    }

    /** What the paper names is below the root of the example. */
    private static Terminal ip30(String line) {
        return Terminal.below(root, line.split(" +"));
    }

    /** A difference as the paper shows it: what stands there now must be there once. */
    private static void edit(String difference) throws IOException {
        var lines = difference.lines().toList();
        var file = root.resolve(lines.get(0).substring("+++ ".length()));
        var old = new StringBuilder();
        var now = new StringBuilder();
        for (var line : lines.subList(1, lines.size())) {
            var text = line.isEmpty() ? "" : line.substring(1);
            if (!line.startsWith("+")) {
                old.append(text).append('\n');
            }
            if (!line.startsWith("-")) {
                now.append(text).append('\n');
            }
        }
        var written = Files.readString(file);
        assertThat(written).containsOnlyOnce(old);
        Files.writeString(file, written.replace(old, now));
    }

    private static void copy(String from, String to, Path source) throws IOException {
        var folder = source.resolve(from);
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = root.resolve(to).resolve(folder.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
