package ip30.functions.screening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.engine.Measures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the lines counted in each range into the number of lines before it, so that every row can name its line. */
final class NumberLines implements Step {

    private final Objects objects;
    private final Measures measures;
    private final String results;

    /** @param results the bucket of everything that a run writes */
    NumberLines(Objects objects, Measures measures, String results) {
        this.objects = objects;
        this.measures = measures;
        this.results = results;
    }

    @Override
    public ObjectNode take(ObjectNode input) throws IOException {
        var run = ScreeningRun.read(input.required("run"));
        boolean isTable = Format.read(objects, run.register(), measures).isTable();
        var counted = new HashMap<Integer, Counted>();
        new MapResults(objects).each(input.required("counted"), answer -> {
            var each = Counted.read(answer);
            counted.put(each.part(), each);
        });
        var plan = JsonNodeFactory.instance.arrayNode();
        long lines = 0;
        for (var range : number(ranges(input.required("plan")), counted, isTable)) {
            plan.add(range.json());
            lines = range.before() + range.lines();
        }
        return Plan.planned(objects, results, run, plan, "numbered.json").put("lines", lines);
    }

    /** @throws RefusedException when it is a table and a line break stands inside quotes */
    static List<NumberedRange> number(List<Range> ranges, Map<Integer, Counted> counted, boolean isTable) {
        var numbered = new ArrayList<NumberedRange>();
        long before = 0;
        for (var range : ranges) {
            var each = counted.get(range.part());
            if (each == null || counted.size() != ranges.size()) {
                throw new IllegalStateException("the parts that were counted are not those of the plan");
            }
            if (isTable && each.openQuote() != null) {
                throw new RefusedException("Line " + (before + each.openQuote())
                        + ": a quote is opened and not closed. A line break inside quotes cannot be screened in parts: take it out of the cell,"
                        + " or give the register as JSON Lines. If it is a stray quote, double it.");
            }
            numbered.add(new NumberedRange(range, before, each.lines()));
            before += each.lines();
        }
        return numbered;
    }

    private List<Range> ranges(JsonNode plan) throws IOException {
        try (var input = objects.read(
                plan.required("bucket").textValue(), plan.required("key").textValue())) {
            var ranges = new ArrayList<Range>();
            for (var each : Json.MAPPER.readTree(input)) {
                ranges.add(Range.read(each));
            }
            return ranges;
        }
    }
}
