package ip30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the papers show is what the commands print, what they name is there, and both languages of the README say the same. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final String ENGLISH = "README.md";
    private static final String CHINESE = "README.zh-CN.md";

    private static final Pattern EXAMPLE =
            Pattern.compile("```console\\n\\$ \\./ip30 (?<command>[^\\n]+)\\n(?<output>.*?)```", Pattern.DOTALL);
    private static final Pattern FENCED = Pattern.compile("```(?<kind>sh|console)\\n(?<lines>.*?)```", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("\\s+# .*");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)(?<file>[^)#]+)(?:#[^)]*)?\\)");
    private static final String CUT = "...\n";

    /** Every paper of the root and of docs/. */
    static List<Path> papers() throws IOException {
        try (var files = Files.list(ROOT);
                var docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(files, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    void showsWhatTheCommandsPrint(String readme) throws IOException {
        if (Boolean.getBoolean("ip30.accept")) {
            accept(readme);
        }
        var examples = EXAMPLE.matcher(text(readme)).results().toList();
        assertThat(examples).isNotEmpty();
        for (var example : examples) {
            var printed = printed(example.group(1));
            var shown = example.group(2);
            if (shown.endsWith(CUT)) {
                assertThat(printed).startsWith(shown.substring(0, shown.length() - CUT.length()));
            } else {
                assertThat(printed).isEqualTo(shown);
            }
        }
    }

    private static String printed(String command) {
        return Terminal.run(command.replace("examples/", "../examples/").split(" "))
                .out();
    }

    /** Shows what is printed now, as many lines of it as are shown; `.ci/accept-answers` asks for it. */
    private static void accept(String readme) throws IOException {
        var text = EXAMPLE.matcher(text(readme)).replaceAll(example -> {
            var shown = example.group(2);
            var printed = printed(example.group(1));
            var now = shown.endsWith(CUT)
                    ? printed.lines().limit(shown.lines().count() - 1).collect(Collectors.joining("\n", "", "\n")) + CUT
                    : printed;
            return Matcher.quoteReplacement("```console\n$ ./ip30 " + example.group(1) + "\n" + now + "```");
        });
        Files.writeString(ROOT.resolve(readme), text);
    }

    @Test
    void bothLanguagesShowTheSameCommands() throws IOException {
        assertThat(commands(ENGLISH)).isNotEmpty().isEqualTo(commands(CHINESE));
    }

    @Test
    void bothLanguagesNameTheSameFilesAndEachOther() throws IOException {
        assertThat(links(text(ENGLISH))).contains(CHINESE);
        assertThat(links(text(CHINESE))).contains(ENGLISH);
        assertThat(links(text(ENGLISH)).filter(link -> !link.equals(CHINESE)))
                .containsExactlyElementsOf(links(text(CHINESE))
                        .filter(link -> !link.equals(ENGLISH))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void namesOnlyFilesThatExist(Path paper) throws IOException {
        links(Files.readString(paper))
                .forEach(link -> assertThat(paper.resolveSibling(link)).exists());
    }

    /** The lines that are typed; what stands behind them in words may differ. */
    private static List<String> commands(String readme) throws IOException {
        return FENCED.matcher(text(readme))
                .results()
                .flatMap(block -> block.group(1).equals("sh")
                        ? block.group(2).lines()
                        : block.group(2).lines().filter(line -> line.startsWith("$ ")))
                .map(line -> COMMENT.matcher(line).replaceFirst(""))
                .toList();
    }

    private static Stream<String> links(String text) {
        return LINK.matcher(text).results().map(link -> link.group(1));
    }

    private static String text(String readme) throws IOException {
        return Files.readString(ROOT.resolve(readme));
    }
}
