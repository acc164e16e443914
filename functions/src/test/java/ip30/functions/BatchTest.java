package ip30.functions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several requests at once: a row for each says what a call of its own would. */
class BatchTest {

    private static final String LINES = "application/x-ndjson";
    private static final String SMALL = "{\"asOf\":\"2026-06-30\",\"profile\":{}}";
    private static final int MOST = 50;

    @ParameterizedTest
    @ValueSource(strings = {"verdicts", "summary"})
    void aRowSaysWhatACallOfItsOwnSays(String view) {
        var examples = List.of("technology-firm", "out-of-scope", "many-open-answers", "after-the-term");
        var lines = new ArrayList<String>();
        for (var example : examples) {
            lines.add(((ObjectNode) Product.json(Product.example(example)))
                    .put("id", "key of " + example)
                    .toString());
        }
        var rows = rows(call(String.join("\n", lines), "view=" + view));
        assertThat(rows).hasSameSizeAs(examples);
        for (int i = 0; i < rows.size(); i++) {
            var alone = Product.event("assess-" + examples.get(i)).put("rawQueryString", "view=" + view);
            var row = (ObjectNode) rows.get(i);
            assertThat(row.remove("line").intValue()).isEqualTo(i + 1);
            assertThat(row.remove("id").textValue()).isEqualTo("key of " + examples.get(i));
            var answer =
                    (ObjectNode) Product.json(Product.handle(alone).get("body").textValue());
            // A row does not repeat in every line what is the same in all.
            if (view.equals("verdicts")) {
                answer.retain(List.copyOf(fieldNames(row)));
            }
            assertThat(row).isEqualTo(answer);
        }
    }

    @Test
    void aBadLineStopsNoOtherAndABlankOneHasNoRow() {
        var rows = rows(call(SMALL + "\r\n\n{\"id\":\"B\",\"profile\":7}\n{\n \t\n" + SMALL, ""));

        assertThat(rows).extracting(row -> row.get("line").intValue()).containsExactly(1, 3, 4, 6);
        assertThat(rows).extracting(row -> row.has("problem")).containsExactly(false, true, true, false);
        assertThat(rows.get(1).get("id").textValue()).isEqualTo("B");
    }

    @Test
    void nothingAskedIsNothingAnswered() {
        assertThat(rows(call("", ""))).isEmpty();
    }

    @Test
    void fiftyAreTakenAndOneMoreIsTooMuch() {
        var fifty = String.join("\n\n", Collections.nCopies(MOST, SMALL));

        assertThat(rows(call(fifty, ""))).hasSize(MOST);
        assertThat(status(call(fifty + "\n" + SMALL, ""))).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "all", ""})
    void whatViewsThereAreIsTold(String view) {
        var answer = call(SMALL, "view=" + view);

        assertThat(status(answer)).isEqualTo(400);
        assertThat(answer.get("body").textValue()).contains("verdicts, summary");
    }

    @ParameterizedTest
    @CsvSource({"application/x-ndjson, 200", "application/X-NDJSON; charset=utf-8, 200", "application/json, 415"})
    void onlyLinesAreTaken(String type, int status) {
        var event = event(SMALL, "");
        event.withObject("/headers").put("content-type", type);

        assertThat(status(Product.handle(event))).isEqualTo(status);
    }

    private static List<String> fieldNames(ObjectNode row) {
        return row.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static JsonNode call(String body, String query) {
        return Product.handle(event(body, query));
    }

    private static ObjectNode event(String body, String query) {
        var event = Product.event("assess-out-of-scope")
                .put("rawPath", "/v1/assessments:batch")
                .put("rawQueryString", query)
                .put("body", body);
        event.withObject("/requestContext/http").put("path", "/v1/assessments:batch");
        event.withObject("/headers").removeAll().put("content-type", LINES);
        return event;
    }

    private static int status(JsonNode answer) {
        return answer.get("statusCode").intValue();
    }

    private static List<JsonNode> rows(JsonNode answer) {
        assertThat(status(answer)).isEqualTo(200);
        assertThat(answer.at("/headers/Content-Type").textValue()).isEqualTo(LINES);
        return answer.get("body").textValue().lines().map(Product::json).toList();
    }
}
