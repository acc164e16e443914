package ip30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's examples are run: what it shows is what the command prints. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern EXAMPLE =
            Pattern.compile("```console\\n\\$ \\./ip30 (?<command>[^\\n]+)\\n(?<output>.*?)```", Pattern.DOTALL);
    private static final String CUT = "...\n";

    @Test
    void showsWhatTheCommandsPrint() throws IOException {
        var examples = EXAMPLE.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .toList();
        assertThat(examples).isNotEmpty();
        for (var example : examples) {
            var arguments =
                    example.group(1).replace("examples/", "../examples/").split(" ");
            var printed = Terminal.run(arguments).out();
            var shown = example.group(2);
            if (shown.endsWith(CUT)) {
                assertThat(printed).startsWith(shown.substring(0, shown.length() - CUT.length()));
            } else {
                assertThat(printed).isEqualTo(shown);
            }
        }
    }

    @Test
    void namesOnlyFilesThatExist() throws IOException {
        var links =
                Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)").matcher(Files.readString(ROOT.resolve("README.md")));
        links.results().forEach(link -> assertThat(ROOT.resolve(link.group(1))).exists());
    }
}
