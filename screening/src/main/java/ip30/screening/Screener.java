package ip30.screening;

import ip30.contract.RequestReader;
import ip30.contract.RowReading;
import ip30.contract.View;
import ip30.engine.Measures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes rows of lines: the same for whoever runs it, the command or a function. Immutable and safe for many threads. */
public final class Screener {

    /** Of how many lines one is also decided by rules that fire, if nothing else is said. */
    public static final int CHECK_EVERY = 100;

    private static final int USUAL_ROW = 640;

    private final Measures measures;
    private final Run run;
    private final Requests requests;
    private final RequestReader reader;
    private final RowFormat format;
    private final int checkEvery;

    /** @param checkEvery of how many lines one is also decided by rules that fire, and must agree */
    public Screener(Measures measures, Run run, Requests requests, RowFormat format, int checkEvery) {
        this.measures = measures;
        this.run = run;
        this.requests = requests;
        this.reader = new RequestReader(measures);
        this.format = format;
        this.checkEvery = checkEvery;
    }

    /**
     * What some lines come to.
     *
     * @param output their rows, in the order of the lines
     * @param summary of all rows, those that are left out of the output included
     */
    public record Result(byte[] output, Summary summary) {}

    /** @throws Differs when a line is checked, and conditions and rules do not agree */
    public Result screen(List<Line> lines) {
        var summary = new Summary();
        var rows = new ArrayList<Row>(lines.size());
        for (var line : lines) {
            var row = row(line);
            if (row != null) {
                summary.add(row);
                if (!run.onlyQualified() || !row.isWithoutQualified()) {
                    rows.add(row);
                }
            }
        }
        var output = new ByteArrayOutputStream(rows.size() * USUAL_ROW);
        try {
            format.write(rows, output);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes all bytes", e);
        }
        return new Result(output.toByteArray(), summary);
    }

    /** Null for a blank line, which has none. */
    private @Nullable Row row(Line line) {
        if (line.isBlank()) {
            return null;
        }
        var read = requests.read(line);
        return read.reading().isFaulty() ? problem(line.number(), read) : decided(line.number(), read);
    }

    private Row problem(long line, RowReading read) {
        return new Row(line, read.id(), null, null, reader.problem(read.reading()));
    }

    private Row decided(long line, RowReading read) {
        var request = run.over(read.reading().request());
        var verdicts = measures.decide(request);
        boolean isToldWhy = run.view() != View.VERDICTS && !(run.onlyQualified() && !verdicts.hasQualified());
        if (!isToldWhy && line % checkEvery != 0) {
            return new Row(line, read.id(), verdicts, null, null);
        }
        var assessment = measures.assess(request);
        if (!verdicts.agreeWith(assessment)) {
            throw new Differs(line);
        }
        return new Row(line, read.id(), verdicts, isToldWhy ? assessment : null, null);
    }
}
