package ip30.functions.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PlanTest {

    private final Steps steps = new Steps();

    @Test
    void theRegisterIsNotRead() throws IOException {
        steps.register("firms.jsonl", "{}\n".repeat(100));
        var planned = steps.plan(Steps.asked("firms.jsonl"), 70);
        assertThat(steps.objects.calls).containsExactly("head", "write");
        assertThat(steps.ranges(planned))
                .extracting(Object::toString)
                .containsExactly(
                        "{\"part\":0,\"from\":0,\"to\":70}",
                        "{\"part\":1,\"from\":70,\"to\":140}",
                        "{\"part\":2,\"from\":140,\"to\":210}",
                        "{\"part\":3,\"from\":210,\"to\":280}",
                        "{\"part\":4,\"from\":280,\"to\":300}");
    }

    @Test
    void anEmptyRegisterHasOneEmptyPart() throws IOException {
        steps.register("none.jsonl", "");
        assertThat(steps.ranges(steps.plan(Steps.asked("none.jsonl"), 70)))
                .extracting(Object::toString)
                .containsExactly("{\"part\":0,\"from\":0,\"to\":0}");
    }

    @Test
    void rowsThatTellWhyAreFewerInAPart() throws IOException {
        steps.register("firms.jsonl", "{}\n".repeat(100));
        var planned = steps.plan(Steps.asked("firms.jsonl").put("view", "full"), 3_200);
        assertThat(steps.ranges(planned)).hasSize(3);
    }

    @Test
    void theSameRunHasTheSameNameAndAnotherHasAnother() {
        steps.register("firms.jsonl", "{}\n");
        var same = id(Steps.asked("firms.jsonl"));
        assertThat(same).startsWith("2026-11-20-").isEqualTo(id(Steps.asked("firms.jsonl")));
        assertThat(id(Steps.asked("firms.jsonl").put("language", "en"))).isNotEqualTo(same);
        steps.register("firms.jsonl", "{}\n\n");
        assertThat(id(Steps.asked("firms.jsonl"))).isNotEqualTo(same);
    }

    @Test
    void theDayIsTheDayWhereTheMeasuresApply() {
        steps.register("firms.jsonl", "{}\n");
        var lateInTheEvening = Clock.fixed(Instant.parse("2026-11-20T20:00:00Z"), ZoneOffset.UTC);
        var plan = new Plan(steps.objects, Steps.RULES, lateInTheEvening, Steps.REGISTERS, Steps.RESULTS, 100);
        assertThat(plan.take(Steps.asked("firms.jsonl")).at("/run/day").textValue())
                .isEqualTo("2026-11-21");
    }

    @Test
    void whatIsAskedIsKeptWithTheRun() {
        steps.register("firms.jsonl", "{}\n");
        var measure = Steps.RULES.measures().all().get(0).id();
        var asked = Steps.asked("firms.jsonl")
                .put("view", "summary")
                .put("language", "en")
                .put("asOf", "2026-06-30")
                .put("claimYear", 2025)
                .put("measure", measure)
                .put("onlyQualified", true);
        var json = (ObjectNode) steps.plan(asked, 100).get("run");
        assertThat(ScreeningRun.read(json).json()).isEqualTo(json);
        assertThat(json.toString())
                .contains("\"view\":\"summary\"", "\"language\":\"en\"", "\"asOf\":\"2026-06-30\"")
                .contains("\"claimYear\":2025", "\"measure\":\"" + measure + "\"", "\"onlyQualified\":true");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var asked = Steps.asked("")
                .put("view", "brief")
                .put("language", "fr")
                .put("asOf", "2026-13-01")
                .put("claimYear", "2025")
                .put("measure", "none")
                .put("onlyQualified", "yes")
                .put("Key", "x");
        assertThatThrownBy(() -> steps.plan(asked, 100))
                .isInstanceOf(RefusedException.class)
                .hasMessageContainingAll(
                        "none of asOf", "key must be", "view must be", "language must be", "asOf must be")
                .hasMessageContainingAll("claimYear must be", "measure must be", "onlyQualified must be")
                .hasMessageNotContainingAny("brief", "fr;", "2026-13", "yes");
        assertThat(steps.objects.calls).isEmpty();
    }

    @Test
    void aRegisterThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> steps.plan(Steps.asked("missing.jsonl"), 100))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("s3://registers/missing.jsonl");
    }

    private String id(ObjectNode asked) {
        return steps.plan(asked, 100).at("/run/id").textValue();
    }
}
