package ip30.functions.screening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.contract.RequestReader;
import ip30.register.SyntheticRegister;
import ip30.screening.JsonRequests;
import ip30.screening.JsonRows;
import ip30.screening.Line;
import ip30.screening.Lines;
import ip30.screening.Screener;
import ip30.screening.Summary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenPartTest {

    private static final String KEY = "firms.jsonl";

    private final Steps steps = new Steps();
    private final Summary counts = new Summary();

    @ParameterizedTest
    @CsvSource({"verdicts,false,1000", "verdicts,false,50000", "verdicts,true,9999", "summary,false,200000"})
    void partsJoinedAreWhatTheWholeGives(String view, boolean onlyQualified, long rangeBytes) throws IOException {
        var register = register();
        steps.register(KEY, register);
        var asked = Steps.asked(KEY).put("view", view).put("onlyQualified", onlyQualified);
        var answer = steps.run(asked, rangeBytes);
        assertThat(steps.summary(answer).get("parts").size()).isGreaterThan(3);
        assertThat(steps.joined(answer)).isEqualTo(whole(register, asked));
        var summary = (ObjectNode) steps.summary(answer);
        assertThat(Summary.read(summary).counts()).isEqualTo(counts.counts());
        assertThat(summary.get("lines").longValue()).isEqualTo(64);
        assertThat(summary.get("blank").longValue()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 61, 1000})
    void aTableIsReadByItsHeaderInEveryPart(long rangeBytes) throws IOException {
        steps.register("firms.csv", """
                \uFEFFid,company.name,company.registeredInDistrict
                1,"甲, 公司",是

                2,乙公司,perhaps
                3,丙公司,false
                """);
        var answer = steps.run(Steps.asked("firms.csv"), rangeBytes);
        assertThat(steps.joined(answer).lines().map(row -> row.replaceAll(",\"(status|problem)\".*", ",$1")))
                .containsExactly(
                        "{\"line\":2,\"id\":\"1\",status",
                        "{\"line\":4,\"id\":\"2\",problem",
                        "{\"line\":5,\"id\":\"3\",status");
        assertThat(steps.summary(answer).get("blank").longValue()).isEqualTo(2);
    }

    @Test
    void anEmptyRegisterGivesAnEmptyPart() throws IOException {
        steps.register(KEY, "");
        var answer = steps.run(Steps.asked(KEY), 100);
        assertThat(steps.joined(answer)).isEmpty();
        assertThat(steps.summary(answer).get("rows").longValue()).isZero();
        assertThat(steps.summary(answer).get("parts")).hasSize(1);
    }

    @Test
    void aPartIsWrittenAtOnceAndAnswersWithCountsAlone() throws IOException {
        steps.register(KEY, register());
        var numbered = steps.number(steps.count(steps.plan(Steps.asked(KEY), 1_000_000)));
        steps.objects.calls.clear();
        var answer = part().take(input(numbered, 0));
        assertThat(steps.objects.calls).containsExactly("range", "range", "write");
        assertThat(Json.bytes(answer)).hasSizeLessThan(16 * 1024);
        assertThat(answer.toString()).doesNotContain(SyntheticRegister.MARK, "合成");
    }

    @Test
    void aPartDoneTwiceIsTheSameBytes() throws IOException {
        steps.register(KEY, register());
        var numbered = steps.number(steps.count(steps.plan(Steps.asked(KEY), 30_000)));
        var first = part().take(input(numbered, 1));
        var objects = new TreeMap<>(steps.objects.stored);
        assertThat(part().take(input(numbered, 1))).isEqualTo(first);
        assertThat(steps.objects.stored).containsExactlyEntriesOf(objects);
    }

    @Test
    void aRegisterReplacedInBetweenIsNotScreened() throws IOException {
        steps.register(KEY, register());
        var numbered = steps.number(steps.count(steps.plan(Steps.asked(KEY), 30_000)));
        steps.register(KEY, "{}\n");
        assertThatThrownBy(() -> part().take(input(numbered, 0))).isInstanceOf(ReplacedException.class);
        assertThat(steps.objects.stored.keySet()).noneMatch(key -> key.startsWith("results/results"));
    }

    @Test
    void rulesDeployedInBetweenDoNotTakePart() throws IOException {
        steps.register(KEY, "{}\n");
        var numbered = steps.number(steps.count(steps.plan(Steps.asked(KEY), 30_000)));
        var input = input(numbered, 0);
        var run = ScreeningRun.read(input.get("run"));
        var others = new TreeMap<>(run.rulesVersions());
        others.replaceAll((id, version) -> "older");
        input.set("run", new ScreeningRun(run.register(), run.asked(), others).json());
        assertThatThrownBy(() -> part().take(input))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("deployed anew");
    }

    @Test
    void otherLinesThanWereCountedAreADefect() throws IOException {
        steps.register(KEY, "{}\n{}\n");
        var input = input(steps.number(steps.count(steps.plan(Steps.asked(KEY), 30_000))), 0);
        ((ObjectNode) input.get("range")).put("lines", 3);
        assertThatThrownBy(() -> part().take(input)).hasMessageContaining("other lines than were counted");
    }

    private ScreenPart part() {
        return new ScreenPart(steps.objects, Steps.RULES, Steps.RESULTS);
    }

    private ObjectNode input(ObjectNode numbered, int part) throws IOException {
        var input = Json.MAPPER.createObjectNode();
        input.set("run", numbered.get("run"));
        input.set("range", steps.ranges(numbered).get(part));
        return input;
    }

    /** Sixty firms, a blank line, and three that are wrong: no JSON, no such field, too long. */
    private static byte[] register() throws IOException {
        var term = Steps.RULES.measures().all().get(0).term();
        var firms = new SyntheticRegister(Steps.RULES.measures().form(), term, 7);
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < 60; i++) {
            bytes.write(firms.firm(i));
            bytes.write('\n');
            if (i == 20) {
                bytes.write("{\"id\": \"broken\n \r\n{\"profile\": {\"none\": 1}}\n".getBytes(UTF_8));
                bytes.write("x".repeat(300_000).getBytes(UTF_8));
                bytes.write('\n');
            }
        }
        return bytes.toByteArray();
    }

    private String whole(byte[] register, ObjectNode asked) throws IOException {
        var measures = Steps.RULES.measures();
        var run = new Asked(asked).run(LocalDate.of(2026, 11, 20), measures);
        var screener =
                new Screener(measures, run, new JsonRequests(new RequestReader(measures)), new JsonRows(run), 10);
        var all = new ArrayList<Line>();
        var lines = Lines.of(new ByteArrayInputStream(register));
        for (var line = lines.next(); line != null; line = lines.next()) {
            all.add(line);
        }
        var result = screener.screen(all);
        counts.add(result.summary());
        return new String(result.output(), UTF_8);
    }
}
