package ip30.functions.screening;

import ip30.contract.Limits;
import ip30.screening.Line;
import ip30.screening.LineSource;
import ip30.screening.Lines;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines that begin in a range: the rest of a line that began before is passed over, and the last is read to its end beyond the range. So
 * every line is in one range alone, wherever the cuts fall.
 */
final class RangeLines implements LineSource, Closeable {

    private final InputStream input;
    private final Lines lines;
    private final long start;
    private final long to;

    /** A byte-order mark does not take the first line out of a range that ends with it. */
    private boolean isFirstDue;

    private RangeLines(InputStream input, Lines lines, long start, long to) {
        this.input = input;
        this.lines = lines;
        this.start = start;
        this.to = to;
        this.isFirstDue = start == 0 && to > 0;
    }

    /** @param before lines of the register that begin before the range; 0 while they are not counted */
    static RangeLines open(Objects objects, Register register, Range range, long before) throws IOException {
        if (range.from() == range.to()) {
            return new RangeLines(InputStream.nullInputStream(), new Lines(InputStream.nullInputStream(), 0), 0, 0);
        }
        // The byte before tells whether a line begins with the range. Of a line that is longer than any may be no more
        // is read than tells so.
        long first = Math.max(0, range.from() - 1);
        long last = Math.min(register.bytes(), range.to() + Limits.BODY_BYTES);
        var input =
                new BufferedInputStream(objects.read(register.bucket(), register.key(), register.etag(), first, last));
        try {
            if (range.from() == 0) {
                return new RangeLines(input, Lines.of(input), 0, range.to());
            }
            long start = first + toNextLine(input, range.to() - first);
            return new RangeLines(input, new Lines(input, before), start, range.to());
        } catch (IOException | RuntimeException e) {
            input.close();
            throw e;
        }
    }

    /** Reads to the end of the line, but no further than the range; returns how many bytes that took. */
    private static long toNextLine(InputStream input, long most) throws IOException {
        long taken = 0;
        int each = 0;
        while (taken < most && each != '\n' && each >= 0) {
            each = input.read();
            taken++;
        }
        return taken;
    }

    /** Null after the last that begins in the range. */
    @Override
    public @Nullable Line next() throws IOException {
        if (!isFirstDue && start + lines.position().bytes() >= to) {
            return null;
        }
        isFirstDue = false;
        return lines.next();
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
