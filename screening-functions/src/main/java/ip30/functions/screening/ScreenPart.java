package ip30.functions.screening;

import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.screening.Differs;
import ip30.screening.JsonRows;
import ip30.screening.Line;
import ip30.screening.Screener;
import ip30.screening.Summary;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Screens the lines that begin in a range, by the very code of the command, and writes their rows as one object. */
final class ScreenPart implements Step {

    private final Objects objects;
    private final Rules rules;
    private final String results;

    /** @param results the bucket of everything that a run writes */
    ScreenPart(Objects objects, Rules rules, String results) {
        this.objects = objects;
        this.rules = rules;
        this.results = results;
    }

    @Override
    public ObjectNode take(ObjectNode input) throws IOException {
        var run = ScreeningRun.read(input.required("run"));
        var numbered = NumberedRange.read(input.required("range"));
        rules.check(run);
        var rows = Files.createTempFile("part", ".jsonl");
        try {
            return screen(run, numbered, rows).json();
        } finally {
            Files.delete(rows);
        }
    }

    private PartResult screen(ScreeningRun run, NumberedRange numbered, Path file) throws IOException {
        var range = numbered.range();
        var register = run.register();
        var format = Format.read(objects, register, rules.measures());
        var counts = new Summary();
        long lines = 0;
        long rows = 0;
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                var source = RangeLines.open(objects, register, range, numbered.before())) {
            var screener = new Screener(
                    rules.measures(),
                    run.asked(),
                    format.requests(rules.measures()),
                    new JsonRows(run.asked()),
                    Screener.CHECK_EVERY);
            for (var batch = source.nextBatch(); !batch.isEmpty(); batch = source.nextBatch()) {
                lines += batch.size();
                var result = result(screener, withoutHead(batch, format.headLines()));
                counts.add(result.summary());
                out.write(result.output());
                rows += rows(result.output());
            }
        }
        if (lines != numbered.lines()) {
            throw new IllegalStateException("part " + range.part() + " has other lines than were counted");
        }
        var key = run.key(range);
        long bytes = Files.size(file);
        var etag = objects.write(results, key, file);
        return new PartResult(range.part(), key, etag, bytes, lines, lines - counts.rows(), rows, counts);
    }

    /** The head of a table is in the first batch of the first range alone. */
    private static List<Line> withoutHead(List<Line> batch, int head) {
        return batch.get(0).number() > head ? batch : batch.subList(head, batch.size());
    }

    private static Screener.Result result(Screener screener, List<Line> lines) {
        try {
            return screener.screen(lines);
        } catch (Differs e) {
            throw e;
        } catch (RuntimeException e) {
            throw new DefectException(
                    lines.get(0).number(), lines.get(lines.size() - 1).number(), e);
        }
    }

    /** A row is a line; JSON has no other line feeds. */
    private static long rows(byte[] output) {
        long rows = 0;
        for (byte each : output) {
            rows += each == '\n' ? 1 : 0;
        }
        return rows;
    }
}
