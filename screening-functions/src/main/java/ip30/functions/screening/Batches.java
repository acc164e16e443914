package ip30.functions.screening;

import ip30.screening.Line;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The lines of a range, some at a time: as many as make writing worth it, and no more than fit into memory. */
final class Batches implements Closeable {

    private static final int LINES = 256;
    private static final int BYTES = 1 << 20;

    private final RangeLines range;
    private long lines;

    Batches(RangeLines range) {
        this.range = range;
    }

    /** Empty after the last. */
    List<Line> next() throws IOException {
        var batch = new ArrayList<Line>();
        int bytes = 0;
        while (batch.size() < LINES && bytes < BYTES) {
            var line = range.next();
            if (line == null) {
                break;
            }
            batch.add(line);
            bytes += line.length();
        }
        lines += batch.size();
        return batch;
    }

    /** How many there were so far. */
    long lines() {
        return lines;
    }

    @Override
    public void close() throws IOException {
        range.close();
    }
}
