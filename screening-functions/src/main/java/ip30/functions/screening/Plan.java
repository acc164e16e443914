package ip30.functions.screening;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.contract.View;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Fixes what the run is about (the register's etag, the day, the rules' versions) and cuts the register into ranges of bytes, without reading
 * any of it.
 */
final class Plan implements Step {

    /** Rows that tell why are so much longer than verdicts that as many fewer firms make a part. */
    private static final int FEWER = 32;

    private final Objects objects;
    private final Rules rules;
    private final Clock clock;
    private final String registers;
    private final String results;
    private final long rangeBytes;

    /**
     * @param registers the bucket registers lie in when none is named
     * @param results the bucket of everything that a run writes
     * @param rangeBytes length of a range for verdicts
     */
    Plan(Objects objects, Rules rules, Clock clock, String registers, String results, long rangeBytes) {
        this.objects = objects;
        this.rules = rules;
        this.clock = clock;
        this.registers = registers;
        this.results = results;
        this.rangeBytes = rangeBytes;
    }

    @Override
    public ObjectNode take(ObjectNode input) {
        var asked = new Asked(input);
        var bucket = asked.bucket(registers);
        var key = asked.key();
        var settings = asked.run(today(), rules.measures());
        asked.throwIfFaulty();
        var head = objects.head(bucket, key);
        var run = new ScreeningRun(new Register(bucket, key, head.etag(), head.bytes()), settings, rules.versions());
        var plan = JsonNodeFactory.instance.arrayNode();
        long length = settings.view() == View.VERDICTS ? rangeBytes : Math.max(1, rangeBytes / FEWER);
        Range.cut(head.bytes(), length).forEach(range -> plan.add(range.json()));
        return planned(objects, results, run, plan, "plan.json");
    }

    /** Where the measures apply: all of them in one place. */
    private LocalDate today() {
        return LocalDate.now(clock.withZone(rules.measures().all().get(0).zone()));
    }

    /** Writes what a Map is to go over, and tells its run and where it is. */
    static ObjectNode planned(Objects objects, String bucket, ScreeningRun run, ArrayNode plan, String name) {
        var answer = JsonNodeFactory.instance.objectNode();
        answer.set("run", run.json());
        answer.putObject("plan").put("bucket", bucket).put("key", run.folder() + name);
        objects.write(bucket, run.folder() + name, Json.bytes(plan));
        return answer.put("parts", plan.size());
    }
}
