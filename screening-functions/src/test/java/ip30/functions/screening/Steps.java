package ip30.functions.screening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.engine.Measures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The steps over a store in memory, one after the other as the state machine takes them. */
final class Steps {

    static final String REGISTERS = "registers";
    static final String RESULTS = "results";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);
    static final Rules RULES = new Rules(Measures.load(CLOCK));

    final MemoryObjects objects = new MemoryObjects();

    void register(String key, byte[] bytes) {
        objects.stored.put(REGISTERS + "/" + key, bytes);
    }

    void register(String key, String text) {
        register(key, text.getBytes(StandardCharsets.UTF_8));
    }

    static ObjectNode asked(String key) {
        return JsonNodeFactory.instance.objectNode().put("key", key);
    }

    Plan planning(long rangeBytes) {
        return new Plan(objects, RULES, CLOCK, REGISTERS, RESULTS, rangeBytes);
    }

    /** Adds the answer of a step to what the state machine knows, as the state's paths do. */
    ObjectNode plan(ObjectNode asked, long rangeBytes) {
        return planning(rangeBytes).take(asked);
    }

    ObjectNode count(ObjectNode planned) throws IOException {
        return map(planned, new Count(objects), "counted");
    }

    ObjectNode number(ObjectNode counted) throws IOException {
        return new NumberLines(objects, RULES.measures(), RESULTS).take(counted);
    }

    ObjectNode screen(ObjectNode numbered) throws IOException {
        return map(numbered, new ScreenPart(objects, RULES, RESULTS), "screened");
    }

    ObjectNode summarize(ObjectNode screened) throws IOException {
        return new Summarize(objects, RESULTS).take(screened);
    }

    ObjectNode run(ObjectNode asked, long rangeBytes) throws IOException {
        return summarize(screen(number(count(plan(asked, rangeBytes)))));
    }

    /** What is joined of the parts that the summary lists. */
    String joined(ObjectNode answer) throws IOException {
        var rows = new StringBuilder();
        for (var part : summary(answer).get("parts")) {
            rows.append(objects.text(RESULTS, part.get("key").textValue()));
        }
        return rows.toString();
    }

    JsonNode summary(ObjectNode answer) throws IOException {
        return Json.MAPPER.readTree(objects.get(RESULTS, answer.get("summary").textValue()));
    }

    ArrayNode ranges(ObjectNode planned) throws IOException {
        return (ArrayNode) Json.MAPPER.readTree(objects.get(
                planned.get("plan").get("bucket").textValue(),
                planned.get("plan").get("key").textValue()));
    }

    private ObjectNode map(ObjectNode known, Step step, String name) throws IOException {
        var answers = JsonNodeFactory.instance.arrayNode();
        for (var range : ranges(known)) {
            var input = JsonNodeFactory.instance.objectNode();
            input.set("run", known.get("run"));
            input.set("range", range);
            answers.add(step.take(input));
        }
        return known.deepCopy().set(name, written(objects, answers));
    }

    /** As ResultWriter leaves the answers of a Map's children, in two files. */
    static ObjectNode written(MemoryObjects objects, Iterable<JsonNode> answers) {
        var files = List.of(JsonNodeFactory.instance.arrayNode(), JsonNodeFactory.instance.arrayNode());
        int index = 0;
        for (var answer : answers) {
            files.get(index++ % 2).addObject().put("Status", "SUCCEEDED").put("Output", answer.toString());
        }
        var manifest = JsonNodeFactory.instance.objectNode();
        manifest.put("DestinationBucket", RESULTS);
        var ofStatus = manifest.putObject("ResultFiles");
        ofStatus.putArray("FAILED");
        ofStatus.putArray("PENDING");
        var succeeded = ofStatus.putArray("SUCCEEDED");
        for (var file : files) {
            var key = "map/" + objects.stored.size() + "/SUCCEEDED.json";
            objects.stored.put(RESULTS + "/" + key, Json.bytes(file));
            succeeded.addObject().put("Key", key);
        }
        return manifest(objects, manifest);
    }

    /** The answer of a Map's state with that manifest. */
    static ObjectNode manifest(MemoryObjects objects, ObjectNode manifest) {
        var key = "map/" + objects.stored.size() + "/manifest.json";
        objects.stored.put(RESULTS + "/" + key, Json.bytes(manifest));
        var answer = JsonNodeFactory.instance.objectNode();
        answer.putObject("ResultWriterDetails").put("Bucket", RESULTS).put("Key", key);
        return answer;
    }
}
