package ip30.screening;

import ip30.contract.RequestReader;
import ip30.contract.RowReading;
import ip30.contract.RowWriter;
import ip30.contract.View;
import ip30.engine.Measures;
import org.jspecify.annotations.Nullable;

/** Makes the row of a line. Immutable and safe for many threads. */
public final class Screener {

    private static final byte[] LEFT_OUT = {};

    private final Measures measures;
    private final Run run;
    private final Requests requests;
    private final RequestReader reader;
    private final RowWriter writer;
    private final int checkEvery;

    /** @param checkEvery of how many lines one is also decided by rules that fire, and must agree */
    public Screener(Measures measures, Run run, Requests requests, int checkEvery) {
        this.measures = measures;
        this.run = run;
        this.requests = requests;
        this.reader = new RequestReader(measures);
        this.writer = new RowWriter(run.language());
        this.checkEvery = checkEvery;
    }

    /**
     * Null for a blank line, which has none.
     *
     * @throws Differs when the line is checked, and conditions and rules do not agree
     */
    public @Nullable Row row(Line line) {
        if (line.isBlank()) {
            return null;
        }
        var read = requests.read(line);
        return read.reading().isFaulty() ? problem(line.number(), read) : decided(line.number(), read);
    }

    private Row problem(long line, RowReading read) {
        var problem = reader.problem(read.reading());
        return new Row(line, read.id(), null, problem, writer.problem(line, read.id(), problem));
    }

    private Row decided(long line, RowReading read) {
        var request = run.over(read.reading().request());
        var verdicts = measures.decide(request);
        boolean isToldWhy = run.view() != View.VERDICTS;
        boolean isLeftOut = run.onlyQualified() && !verdicts.hasQualified();
        var assessment = isToldWhy && !isLeftOut || line % checkEvery == 0 ? measures.assess(request) : null;
        if (assessment != null && !verdicts.agreeWith(assessment)) {
            throw new Differs(line);
        }
        var json = isLeftOut
                ? LEFT_OUT
                : isToldWhy
                        ? writer.assessment(line, read.id(), assessment, run.view() == View.FULL)
                        : writer.verdicts(line, read.id(), verdicts);
        return new Row(line, read.id(), verdicts, null, json);
    }
}
