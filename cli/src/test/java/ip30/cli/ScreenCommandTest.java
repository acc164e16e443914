package ip30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register from file to file; every firm of it is decided both ways. */
class ScreenCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRMS = 700;

    @TempDir
    private Path folder;

    @Test
    void givesARowForEveryLineInItsOrderAndAProblemForABadOne() throws IOException {
        var register = folder.resolve("register.jsonl");
        var lines = new ArrayList<>(firms());
        lines.set(3, "{\"id\":\"Z\",\"profile\":{\"company\":{\"kind\":\"PERSON\"}}}");
        lines.add(5, "");
        lines.set(6, "{");
        Files.write(register, lines);

        var rows = screen(register, "rows.jsonl", "--view", "summary", "--threads", "2");

        assertThat(rows).hasSize(FIRMS);
        assertThat(rows)
                .extracting(row -> row.get("line").intValue())
                .isSorted()
                .doesNotContain(6);
        assertThat(rows.get(3).get("problem").get("errors").get(0).get("code").textValue())
                .isEqualTo("NOT_IN_ENUM");
        assertThat(rows.get(3).get("id").textValue()).isEqualTo("Z");
        assertThat(rows.get(5).get("problem").get("errors").get(0).get("code").textValue())
                .isEqualTo("MALFORMED_JSON");
        assertThat(rows).filteredOn(row -> row.has("problem")).hasSize(2);
    }

    @Test
    void saysOfAFirmWhatAssessSays() throws IOException {
        var register = folder.resolve("register.jsonl");
        Files.write(register, firms().subList(0, 5));
        var rows = screen(register, "rows.jsonl", "--view", "full", "--lang", "en");
        for (int i = 0; i < rows.size(); i++) {
            var request = folder.resolve("request.json");
            var firm = (ObjectNode) JSON.readTree(firms().get(i));
            firm.remove("id");
            Files.writeString(request, firm.toString());
            var assessment = JSON.readTree(Terminal.run("assess", request.toString(), "--json", "--lang", "en")
                    .out());
            var row = (ObjectNode) rows.get(i);
            row.remove(List.of("line", "id"));
            assertThat(row).isEqualTo(assessment);
        }
    }

    @Test
    void goesOnFromAPartToTheSameBytes() throws IOException {
        var register = folder.resolve("register.jsonl");
        Files.write(register, firms());
        screen(register, "whole.jsonl");
        var whole = Files.readAllBytes(folder.resolve("whole.jsonl"));

        // What a run leaves behind that was killed after it had noted nothing but its beginning, in the midst of a row.
        Files.write(folder.resolve("rows.jsonl.part"), Arrays.copyOf(whole, 1_000));
        Files.writeString(folder.resolve("rows.jsonl.part.json"), """
                {"settings": {"day": "2026-11-24", "as-of": null, "claim-year": null, "measure": null, "view": "verdicts",
                "lang": "ZH", "only-qualified": false, "format": "JSONL", "header": null},
                "lines": 0, "inputBytes": 0, "checksum": 0, "outputBytes": 0,
                "summary": {"rows": 0, "problemRows": 0, "problems": {}, "measures": {}}}""");
        var refused = Terminal.run(
                "screen", register.toString(), folder.resolve("rows.jsonl").toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("--resume");

        screen(register, "rows.jsonl", "--resume");
        assertThat(Files.readAllBytes(folder.resolve("rows.jsonl"))).isEqualTo(whole);
        assertThat(folder.resolve("rows.jsonl.part")).doesNotExist();
        assertThat(folder.resolve("rows.jsonl.part.json")).doesNotExist();
    }

    @Test
    void saysInOneLineWhatIsNoRegister() throws IOException {
        var binary = folder.resolve("binary");
        Files.write(binary, new byte[] {1, 0, 2});
        var blankHead = folder.resolve("blank.csv");
        Files.writeString(blankHead, "\nid,company.kind\nA,ENTERPRISE\n");
        var huge = folder.resolve("long");
        Files.writeString(huge, "x".repeat(300 * 1024));
        for (var input : List.of(folder, binary, blankHead, huge, folder.resolve("missing"))) {
            var said = Terminal.run(
                    "screen", input.toString(), folder.resolve("rows").toString());
            assertThat(said.exitCode()).isEqualTo(1);
            assertThat(said.err().strip()).isNotEmpty().doesNotContain("\n", "Exception");
            assertThat(folder.resolve("rows")).doesNotExist();
        }
    }

    @Test
    void countsInTheSummaryWhatTheRowsSay() throws IOException {
        var register = folder.resolve("register.jsonl");
        Files.write(register, firms());
        var rows = screen(
                register,
                "rows.jsonl",
                "--summary",
                folder.resolve("summary.json").toString());
        var summary = JSON.readTree(folder.resolve("summary.json").toFile());
        assertThat(summary.get("rows").intValue()).isEqualTo(FIRMS);
        var measure = summary.get("measures").elements().next();
        measure.get("clauses").properties().forEach(clause -> {
            var qualified = rows.stream()
                    .filter(row -> row.get("qualified").has(clause.getKey()))
                    .toList();
            assertThat(clause.getValue().get("QUALIFIED").intValue()).isEqualTo(qualified.size());
            assertThat(clause.getValue().get("amount").asLong())
                    .isEqualTo(qualified.stream()
                            .mapToLong(row ->
                                    row.get("qualified").get(clause.getKey()).asLong())
                            .sum());
        });
    }

    private List<JsonNode> screen(Path register, String output, String... options) throws IOException {
        var arguments = new ArrayList<>(
                List.of("screen", register.toString(), folder.resolve(output).toString(), "--check-every", "1"));
        arguments.addAll(List.of(options));
        var said = Terminal.run(arguments.toArray(String[]::new));
        assertThat(said.exitCode()).as(said.err()).isZero();
        var rows = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(folder.resolve(output))) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }

    private static List<String> firms() {
        return SyntheticFirms.lines(FIRMS, 7);
    }
}
