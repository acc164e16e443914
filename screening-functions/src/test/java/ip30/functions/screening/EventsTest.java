package ip30.functions.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample events say what the steps are told: the same fields, and a run whose name is its own. */
class EventsTest {

    private static final Path EVENTS = Path.of("../events/screening");

    private final Steps steps = new Steps();

    @Test
    void thePlansEventIsUnderstood() throws IOException {
        var event = event("plan");
        steps.register(event.get("key").textValue(), "{}\n");
        assertThat(fields(steps.plan(event, 100))).isEqualTo(List.of("run", "plan", "parts"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"count", "number", "screen", "summarize"})
    void anEventHasTheFieldsOfTheStateItComesFrom(String name) throws IOException {
        steps.register("firms.jsonl", "{}\n");
        var planned = steps.plan(Steps.asked("firms.jsonl"), 100);
        var counted = steps.count(planned);
        var numbered = steps.number(counted);
        var told = switch (name) {
            case "count" -> item(planned);
            case "number" -> counted;
            case "screen" -> item(numbered);
            default -> steps.screen(numbered);
        };
        var event = event(name);
        assertThat(fields(event)).containsExactlyInAnyOrderElementsOf(fields(told));
        assertThat(fields((ObjectNode) event.get("run"))).isEqualTo(fields((ObjectNode) told.get("run")));
        if (told.has("range")) {
            assertThat(fields((ObjectNode) event.get("range"))).isEqualTo(fields((ObjectNode) told.get("range")));
        }
        assertThat(ScreeningRun.read(event.get("run")).json())
                .hasToString(event.get("run").toString());
    }

    private ObjectNode item(ObjectNode planned) throws IOException {
        ObjectNode item = Json.MAPPER.createObjectNode().set("run", planned.get("run"));
        return item.set("range", steps.ranges(planned).get(0));
    }

    private static List<String> fields(ObjectNode json) {
        return json.properties().stream().map(each -> each.getKey()).toList();
    }

    private static ObjectNode event(String name) throws IOException {
        return (ObjectNode) Json.MAPPER.readTree(Files.readAllBytes(EVENTS.resolve(name + ".json")));
    }
}
