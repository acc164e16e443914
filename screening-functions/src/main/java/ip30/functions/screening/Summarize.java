package ip30.functions.screening;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.screening.Summary;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds up what the parts counted and writes the summary of the run, last of all. The parts it lists are the result: an object that is not
 * listed is none, whatever lies beside them.
 */
final class Summarize implements Step {

    static final String SUMMARY = "summary.json";

    private final Objects objects;
    private final String results;

    /** @param results the bucket of everything that a run writes */
    Summarize(Objects objects, String results) {
        this.objects = objects;
        this.results = results;
    }

    @Override
    public ObjectNode take(ObjectNode input) throws IOException {
        var run = ScreeningRun.read(input.required("run"));
        var parts = new TreeMap<Integer, PartResult>();
        var counts = new Summary();
        new MapResults(objects).each(input.required("screened"), answer -> {
            var part = PartResult.read(answer);
            // A part that was done twice is one part.
            if (parts.putIfAbsent(part.part(), part) == null) {
                counts.add(part.counts());
            } else if (!parts.get(part.part()).place().equals(part.place())) {
                throw new IllegalStateException("part " + part.part() + " came out in two ways");
            }
        });
        long lines = input.required("lines").longValue();
        check(run, input.required("parts").intValue(), lines, parts);
        objects.write(results, run.folder() + SUMMARY, Json.bytes(summary(run, lines, parts, counts)));
        return answer(run, lines, parts, counts);
    }

    /** @throws IllegalStateException when a part is missing, or a line has neither a row nor a reason to have none */
    private static void check(ScreeningRun run, int planned, long lines, Map<Integer, PartResult> parts) {
        long found = 0;
        long rows = 0;
        for (int i = 0; i < planned; i++) {
            var part = parts.get(i);
            if (part == null || parts.size() != planned) {
                throw new IllegalStateException("the parts that were screened are not those of the plan");
            }
            found += part.lines();
            rows += part.rows();
            if (part.counts().rows() + part.blank() != part.lines()
                    || !run.asked().onlyQualified()
                            && part.rows() != part.counts().rows()) {
                throw new IllegalStateException("part " + i + " does not cover its lines");
            }
        }
        if (found != lines || rows > lines) {
            throw new IllegalStateException("the rows do not cover the lines of the register");
        }
    }

    /** The summary of the command, and beside it the register, its lines and the parts in their order. */
    private static ObjectNode summary(ScreeningRun run, long lines, Map<Integer, PartResult> parts, Summary counts) {
        var json = counts.json(run.asked());
        json.set("run", run.json());
        json.put("lines", lines);
        json.put("blank", blank(parts));
        var places = json.putArray("parts");
        parts.values().forEach(part -> places.add(part.place()));
        return json;
    }

    private ObjectNode answer(ScreeningRun run, long lines, Map<Integer, PartResult> parts, Summary counts) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("run", run.id());
        json.put("bucket", results);
        json.put("summary", run.folder() + SUMMARY);
        json.put("parts", parts.size());
        json.put("lines", lines);
        json.put("blank", blank(parts));
        json.put("rows", counts.rows());
        json.put("problemRows", counts.problemRows());
        json.put("qualifiedFirms", counts.qualifiedFirms());
        return json;
    }

    private static long blank(Map<Integer, PartResult> parts) {
        return parts.values().stream().mapToLong(PartResult::blank).sum();
    }
}
