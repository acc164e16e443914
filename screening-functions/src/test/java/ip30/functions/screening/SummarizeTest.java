package ip30.functions.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.screening.Summary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SummarizeTest {

    private final Steps steps = new Steps();

    @Test
    void aPartDeliveredTwiceIsCountedOnce() throws IOException {
        var screened = screened();
        var once = steps.summary(steps.summarize(screened)).toString();
        var answers = answers(screened);
        answers.add(answers.get(1));
        screened.set("screened", Steps.written(steps.objects, answers));
        assertThat(steps.summary(steps.summarize(screened)).toString()).isEqualTo(once);
    }

    @Test
    void theListIsInTheOrderOfTheRegisterWhateverCameFirst() throws IOException {
        var screened = screened();
        var answers = answers(screened);
        Collections.reverse(answers);
        screened.set("screened", Steps.written(steps.objects, answers));
        assertThat(steps.summary(steps.summarize(screened)).get("parts"))
                .extracting(part -> part.get("key").textValue().replaceAll(".*/", ""))
                .containsExactly("part-000000.jsonl", "part-000001.jsonl", "part-000002.jsonl");
    }

    @Test
    void anObjectThatIsNotListedIsNoPartOfTheResult() throws IOException {
        steps.objects.stored.put("results/results/other/part-000000.jsonl", new byte[] {'x'});
        var screened = screened();
        assertThat(steps.joined(steps.summarize(screened))).doesNotContain("x").hasLineCount(3);
    }

    @Test
    void aMissingPartStopsTheRun() throws IOException {
        assertStops(answers -> answers.remove(2), "not those of the plan");
    }

    @Test
    void aPartOfAnotherPlanStopsTheRun() throws IOException {
        assertStops(answers -> answers.add(with(answers.get(0), 7)), "not those of the plan");
    }

    @Test
    void aPartThatCameOutInTwoWaysStopsTheRun() throws IOException {
        assertStops(
                answers -> answers.add(((ObjectNode) answers.get(0).deepCopy()).put("etag", "other")), "in two ways");
    }

    @Test
    void aLineWithoutARowStopsTheRun() throws IOException {
        assertStops(answers -> ((ObjectNode) answers.get(0)).put("blank", 1), "does not cover");
        assertStops(answers -> ((ObjectNode) answers.get(0)).put("rows", 0), "does not cover");
        assertStops(answers -> answers.set(0, empty(answers.get(0))), "do not cover the lines of the register");
    }

    @Test
    void nothingIsWrittenWhenPartsFailed() throws IOException {
        var screened = screened();
        var manifest = Json.MAPPER.createObjectNode().put("DestinationBucket", Steps.RESULTS);
        manifest.putObject("ResultFiles").putArray("FAILED").addObject().put("Key", "map/FAILED_0.json");
        screened.set("screened", Steps.manifest(steps.objects, manifest));
        assertThatThrownBy(() -> steps.summarize(screened)).hasMessageContaining("parts failed");
        assertNoSummary();
    }

    @Test
    void theSummaryIsWrittenLast() throws IOException {
        var screened = screened();
        steps.objects.calls.clear();
        steps.summarize(screened);
        assertThat(steps.objects.calls).last().isEqualTo("write");
        assertThat(steps.objects.calls).containsOnlyOnce("write");
    }

    private void assertStops(Consumer<List<JsonNode>> change, String why) throws IOException {
        var screened = screened();
        var answers = answers(screened);
        change.accept(answers);
        screened.set("screened", Steps.written(steps.objects, answers));
        assertThatThrownBy(() -> steps.summarize(screened)).hasMessageContaining(why);
        assertNoSummary();
    }

    private void assertNoSummary() {
        assertThat(steps.objects.stored.keySet()).noneMatch(key -> key.endsWith("summary.json"));
    }

    private ObjectNode screened() throws IOException {
        steps.register("firms.jsonl", "{}\n".repeat(3));
        return steps.screen(steps.number(steps.count(steps.plan(Steps.asked("firms.jsonl"), 3))));
    }

    private List<JsonNode> answers(ObjectNode screened) throws IOException {
        var answers = new ArrayList<JsonNode>();
        new MapResults(steps.objects).each(screened.get("screened"), answers::add);
        answers.sort(Comparator.comparing(answer -> answer.get("part").intValue()));
        return answers;
    }

    private static JsonNode with(JsonNode answer, int part) {
        return ((ObjectNode) answer.deepCopy()).put("part", part);
    }

    private static JsonNode empty(JsonNode answer) {
        return ((ObjectNode) answer.deepCopy()).put("lines", 0).put("rows", 0).set("counts", new Summary().counts());
    }
}
