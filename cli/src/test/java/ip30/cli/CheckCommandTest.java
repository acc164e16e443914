package ip30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an officer sees of `./ip30 check`, and what an editor or a script does. */
class CheckCommandTest {

    private static final Path REPOSITORY = Path.of("..");
    private static final String MEASURE = "docs/example/fictitious-2040";
    private static final String ARTICLE = "rules/fictitious-2040/articles/14-pledge-loans/article.yaml";

    @TempDir
    private Path root;

    @BeforeEach
    void copyTheExample() throws IOException {
        for (var file : List.of("rules/fields.yaml", "rules/firm.yaml", "engine/words.yaml")) {
            copy(REPOSITORY.resolve(file), root.resolve(file));
        }
        var measure = REPOSITORY.resolve(MEASURE);
        try (var files = Files.walk(measure)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                copy(file, root.resolve("rules/fictitious-2040").resolve(measure.relativize(file)));
            }
        }
    }

    @Test
    void saysThatNothingIsWrongAndExitsWithZero() {
        var check = Terminal.below(root, "check", "fictitious-2040");
        assertThat(check.out()).isEqualTo("Nothing is wrong; 62 cases hold.\n");
        assertThat(check.err()).isEmpty();
        assertThat(check.exitCode()).isZero();
    }

    @Test
    void tellsEveryFindingInALineAndExitsWithOne() throws IOException {
        write("value: 0.03", "value: 2");
        var check = Terminal.below(root, "check", "rules/fictitious-2040");
        assertThat(check.out())
                .isEqualTo(
                        ARTICLE + ":13: article 14, clause 1: figure ratePerYear: value 2 is more than 1: 3 percent is"
                                + " written 0.03\n1 finding.\n");
        assertThat(check.exitCode()).isEqualTo(1);
    }

    @Test
    void printsFindingsForEditorsAsAnArray() throws IOException {
        write("value: 0.03", "value: 2");
        var check = Terminal.below(root, "check", "fictitious-2040", "--json");
        var findings = new ObjectMapper().readTree(check.out());
        assertThat(findings).hasSize(1);
        assertThat(findings.at("/0/severity").asText()).isEqualTo("REFUSED");
        assertThat(findings.at("/0/file").asText()).isEqualTo(ARTICLE);
        assertThat(findings.at("/0/line").asInt()).isEqualTo(13);
        assertThat(findings.at("/0/message").asText()).startsWith("article 14, clause 1: ");
        assertThat(check.exitCode()).isEqualTo(1);
    }

    @Test
    void namesTheMeasuresThatThereAreWhereNoneHasThatName() {
        var check = Terminal.below(root, "check", "fictitious-2041");
        assertThat(check.exitCode()).isEqualTo(2);
        assertThat(check.err()).contains("there is: fictitious-2040");
    }

    @Test
    void whereThereIsNothingToCheckThatIsSaid(@TempDir Path empty) {
        var check = Terminal.below(empty, "check");
        assertThat(check.exitCode()).isEqualTo(2);
        assertThat(check.err()).contains("There is no folder rules/");
    }

    private void write(String instead, String text) throws IOException {
        var file = root.resolve(ARTICLE);
        Files.writeString(file, Files.readString(file).replace(instead, text));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }
}
