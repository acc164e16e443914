package ip30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that a file brings cannot forge lines of what people read, colour it or turn it round; in JSON they stay what they are. */
class ForeignTextTest {

    private static final String FORGED = "甲\n  13.1 forged  900,000 yuan\u001b[2m\u202e";
    private static final String SHOWN = "甲\\u000a  13.1 forged  900,000 yuan\\u001b[2m\\u202e";
    private static final String AMOUNT = "ratePerYear: {value: 0.025,";

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path request;

    @BeforeEach
    void writeARequestWithForgedNames() throws IOException {
        var firm = (ObjectNode) JSON.readTree(Path.of(Fictitious.FIRM).toFile());
        ((ObjectNode) firm.at("/profile/company")).put("name", FORGED);
        ((ObjectNode) firm.at("/profile/pledgeLoans/0")).put("label", FORGED);
        request = Files.writeString(folder.resolve("request.json"), firm.toString());
    }

    @Test
    void aReportShowsThemWrittenOut() {
        var out = Terminal.fictitious("assess", request.toString(), "--all").out();

        assertThat(out).contains("企业：" + SHOWN).contains("“" + SHOWN + "”").doesNotContain("\u001b", "\u202e");
        assertThat(out.lines()).noneMatch(line -> line.startsWith("  13.1 forged"));
    }

    @Test
    void theAssessmentItselfHasThemAsTheyCame() throws IOException {
        var out = Terminal.fictitious("assess", request.toString(), "--json").out();

        assertThat(JSON.readTree(out).findValuesAsText("label")).contains(FORGED);
    }

    @Test
    void aTableOfRowsShowsThemWrittenOutAndRowsAsJsonDoNot() throws IOException {
        var register = register();
        var table = folder.resolve("rows.csv");
        var rows = folder.resolve("rows.jsonl");

        assertThat(Terminal.fictitious("screen", register.toString(), table.toString(), "--format", "csv")
                        .exitCode())
                .isZero();
        assertThat(Terminal.fictitious("screen", register.toString(), rows.toString())
                        .exitCode())
                .isZero();

        assertThat(Files.readString(table)).contains(SHOWN).doesNotContain("\u001b", "\u202e");
        assertThat(JSON.readTree(Files.readString(rows)).get("id").textValue()).isEqualTo(FORGED);
    }

    @Test
    void aComparisonShowsThemWrittenOut() throws IOException {
        var later = folder.resolve("later");
        copy(Fictitious.root(), later);
        var article = later.resolve("rules/fictitious-2030/articles/04-loans/article.yaml");
        var text = Files.readString(article);
        assertThat(text).contains(AMOUNT);
        Files.writeString(article, text.replace(AMOUNT, AMOUNT.replace("0.025", "0.01")));

        var compared = Terminal.fictitious(
                "compare",
                Fictitious.root().toString(),
                later.toString(),
                register().toString(),
                "--measure",
                "fictitious-2030");

        assertThat(compared.exitCode()).as(compared.err()).isZero();
        assertThat(compared.out()).contains(SHOWN).doesNotContain("\u001b", "\u202e");
    }

    private Path register() throws IOException {
        var firm = (ObjectNode) JSON.readTree(request.toFile());
        firm.put("id", FORGED);
        return Files.writeString(folder.resolve("register.jsonl"), firm + "\n");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
