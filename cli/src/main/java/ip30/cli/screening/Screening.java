package ip30.cli.screening;

import ip30.screening.Lines;
import ip30.screening.Pipeline;
import ip30.screening.Screener;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** The work of one run: lines in, rows out, what is done made safe every second. */
final class Screening {

    private static final long KEEP_EVERY = TimeUnit.SECONDS.toNanos(1);

    private final Lines lines;
    private final Output output;
    private final Progress progress;
    private final LongSupplier nanos;
    private long kept;

    /** @param nanos a clock for durations only */
    Screening(Lines lines, Output output, Progress progress, LongSupplier nanos) {
        this.lines = lines;
        this.output = output;
        this.progress = progress;
        this.nanos = nanos;
        this.kept = nanos.getAsLong();
    }

    /** @return whether the register was read to its end; else what is done is safe */
    boolean run(Screener screener, int threads, Interruption interruption) throws IOException {
        boolean isWhole;
        try (var pipeline = new Pipeline(screener, threads)) {
            isWhole = pipeline.run(lines, this::take, interruption::isAsked);
        }
        if (isWhole) {
            output.finish();
        } else {
            output.keep();
        }
        return isWhole;
    }

    private void take(Screener.Result result, Lines.Position position) throws IOException {
        output.take(result, position);
        progress.at(position.bytes(), output.summary().rows());
        if (nanos.getAsLong() - kept >= KEEP_EVERY) {
            output.keep();
            kept = nanos.getAsLong();
        }
    }
}
