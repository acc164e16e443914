package ip30.functions.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberLinesTest {

    private final Steps steps = new Steps();

    @Test
    void everyRangeKnowsHowManyLinesAreBeforeIt() throws IOException {
        steps.register("firms.jsonl", "{}\n\n{}\n{}\n");
        var numbered = steps.number(steps.count(steps.plan(Steps.asked("firms.jsonl"), 4)));
        assertThat(steps.ranges(numbered))
                .extracting(Object::toString)
                .containsExactly(
                        "{\"part\":0,\"from\":0,\"to\":4,\"before\":0,\"lines\":2}",
                        "{\"part\":1,\"from\":4,\"to\":8,\"before\":2,\"lines\":2}",
                        "{\"part\":2,\"from\":8,\"to\":10,\"before\":4,\"lines\":0}");
        assertThat(numbered.get("lines").longValue()).isEqualTo(4);
        assertThat(numbered.get("parts").intValue()).isEqualTo(3);
    }

    @Test
    void theOrderInWhichPartsWereCountedDoesNotMatterNorThatOneCameTwice() throws IOException {
        steps.register("firms.jsonl", "{\n}\n{\n");
        var planned = steps.plan(Steps.asked("firms.jsonl"), 2);
        planned.set("counted", counted(part(2, 1), part(0, 1), part(1, 1), part(0, 1)));
        assertThat(steps.number(planned).get("lines").longValue()).isEqualTo(3);
    }

    @Test
    void aPartThatWasNotCountedIsMissed() {
        steps.register("firms.jsonl", "{\n}\n{\n");
        var planned = steps.plan(Steps.asked("firms.jsonl"), 2);
        planned.set("counted", counted(part(0, 1), part(1, 1)));
        assertThatThrownBy(() -> steps.number(planned)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aLineBreakInsideQuotesIsToldWithItsLine() throws IOException {
        steps.register("firms.csv", "id,company.name\n1,\"a \"\"b\"\"\"\n2,\"line\nbreak\"\n3,\"other\nbreak\"\n");
        for (int length : new int[] {1, 7, 20, 1000}) {
            var counted = steps.count(steps.plan(Steps.asked("firms.csv"), length));
            assertThatThrownBy(() -> steps.number(counted))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageStartingWith("Line 3: a quote is opened and not closed");
        }
    }

    @Test
    void aFirstLineThatIsNoHeaderIsRefusedAndNotQuoted() throws IOException {
        steps.register("firms.csv", "甲公司,91440101MA5AAAAAAA\n乙公司,91440101MA5BBBBBBB\n");
        var counted = steps.count(steps.plan(Steps.asked("firms.csv"), 100));
        assertThatThrownBy(() -> steps.number(counted))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("Line 1 is no header")
                .hasMessageNotContainingAny("甲公司", "91440101MA5AAAAAAA");
    }

    @Test
    void whatIsNoRegisterIsRefused() throws IOException {
        steps.register("firms.xlsx", "PK\u0003\u0004");
        var counted = steps.count(steps.plan(Steps.asked("firms.xlsx"), 100));
        assertThatThrownBy(() -> steps.number(counted))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("s3://registers/firms.xlsx is a spreadsheet");
    }

    @Test
    void inJsonAQuoteIsTheParsersBusiness() throws IOException {
        steps.register("firms.jsonl", "{\"\n{}\n");
        assertThat(steps.number(steps.count(steps.plan(Steps.asked("firms.jsonl"), 100)))
                        .get("lines")
                        .longValue())
                .isEqualTo(2);
    }

    private ObjectNode counted(JsonNode... answers) {
        return Steps.written(steps.objects, List.of(answers));
    }

    private static JsonNode part(int part, long lines) {
        return new Counted(part, lines, null).json();
    }
}
