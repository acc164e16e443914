package ip30.cli.screening;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Progress as plain lines, for a log: one every ten seconds. */
final class ProgressLines implements Progress {

    private static final long EVERY = TimeUnit.SECONDS.toNanos(10);

    private final PrintWriter out;
    private final long size;
    private final LongSupplier nanos;
    private final long began;
    private long startBytes = -1;
    private long startRows;
    private long told;

    /** @param size of the register in bytes; -1 where it is not known */
    ProgressLines(PrintWriter out, long size, LongSupplier nanos) {
        this.out = out;
        this.size = size;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
        this.told = began;
    }

    @Override
    public void at(long bytes, long rows) {
        if (startBytes < 0) {
            startBytes = bytes;
            startRows = rows;
        }
        long now = nanos.getAsLong();
        if (now - told >= EVERY) {
            told = now;
            double seconds = (now - began) / 1e9;
            out.printf(
                    "%,d firms, %,d a second%s%n",
                    rows, Math.round((rows - startRows) / seconds), left(bytes, seconds));
            out.flush();
        }
    }

    private String left(long bytes, double seconds) {
        if (size < 0 || bytes <= startBytes) {
            return "";
        }
        long left = Math.round((size - bytes) * seconds / (bytes - startBytes));
        return ", about %d:%02d left".formatted(left / 60, left % 60);
    }

    @Override
    public void close() {}
}
