package ip30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the real measure answers to the examples, as last reviewed. When a figure, a condition or its evidence changes, these change with it:
 * `.ci/accept-answers` writes them anew, and the difference is read before it is committed.
 */
class ExampleAnswersTest {

    private static final Path EXAMPLES = Path.of("..", "examples");

    static List<String> examples() throws IOException {
        try (var files = Files.list(EXAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .filter(name -> Terminal.run("assess", request(name)).exitCode() == 0)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theAnswerIsTheOneReviewed(String example) throws IOException {
        var reviewed = EXAMPLES.resolve("answers").resolve(example + ".txt");
        var answer = withoutVersion(
                Terminal.run("assess", request(example), "--lang", "en").out());
        if (Boolean.getBoolean("ip30.accept")) {
            Files.createDirectories(reviewed.getParent());
            Files.writeString(reviewed, answer);
        }
        assertThat(reviewed).hasContent(answer);
    }

    /** One whole answer of the API, for those who write a client. */
    @Test
    void theAnswerAsJsonIsTheOneReviewed() throws IOException {
        var example = "foreign-patent-agency";
        var reviewed = EXAMPLES.resolve("answers").resolve(example + ".json");
        var answer = Terminal.run("assess", request(example), "--lang", "en", "--json")
                .out()
                .replaceFirst("(\"rulesVersion\" : \")[^\"]+", "$1…");
        if (Boolean.getBoolean("ip30.accept")) {
            Files.writeString(reviewed, answer);
        }
        assertThat(reviewed).hasContent(answer);
    }

    /** The version changes with every line of the engine, and says nothing of the answer. */
    private static String withoutVersion(String answer) {
        return answer.lines()
                .filter(line -> !line.startsWith("Rules version "))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String request(String example) {
        return EXAMPLES.resolve(example + ".json").toString();
    }
}
