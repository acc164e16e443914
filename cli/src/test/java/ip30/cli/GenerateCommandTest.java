package ip30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

    private static final String FIRMS = "50";

    @TempDir
    private Path folder;

    @Test
    void theSameFirmsComeOutOfATableAndOfItsRequests() throws IOException {
        generate("firms.jsonl", FIRMS);
        generate("firms.csv", FIRMS, "--format", "csv");
        assertThat(screened("firms.csv")).hasSize(Integer.parseInt(FIRMS)).isEqualTo(screened("firms.jsonl"));
    }

    @Test
    void fewerFirmsAreTheFirstOfMore() throws IOException {
        for (var format : List.of("jsonl", "csv")) {
            var few = Files.readAllLines(generate("few", "3", "--seed", "5", "--format", format));
            var more = Files.readAllLines(generate("more", "9", "--seed", "5", "--format", format));
            assertThat(more).startsWith(few.toArray(String[]::new)).hasSizeGreaterThan(few.size());
        }
    }

    @Test
    void anEmptyTableIsARegisterWithoutFirms() throws IOException {
        generate("table.csv", "--template", "csv");
        assertThat(screened("table.csv")).isEmpty();
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(Terminal.run("generate").exitCode()).isEqualTo(2);
        assertThat(Terminal.run("generate", "3", "--template", "csv").exitCode())
                .isEqualTo(2);
        var missing = Terminal.run(
                "generate", "3", "--output", folder.resolve("none/firms").toString());
        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.err()).contains("there is no folder").doesNotContain("Exception");
    }

    private Path generate(String file, String... options) {
        var path = folder.resolve(file);
        var arguments = new ArrayList<>(List.of("generate", "--output", path.toString()));
        arguments.addAll(List.of(options));
        var said = Terminal.run(arguments.toArray(String[]::new));
        assertThat(said.exitCode()).as(said.err()).isZero();
        return path;
    }

    /** The rows without the numbers of their lines: a table has a line more. */
    private List<String> screened(String file) throws IOException {
        var rows = folder.resolve(file + ".rows");
        var said = Terminal.run("screen", folder.resolve(file).toString(), rows.toString());
        assertThat(said.exitCode()).as(said.err()).isZero();
        return Files.readAllLines(rows).stream()
                .map(row -> row.replaceFirst("^\\{\"line\":\\d+,", "{"))
                .toList();
    }
}
