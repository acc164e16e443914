package ip30.screening;

import ip30.contract.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Splits a stream into physical lines, in memory that does not grow with it. Not for many threads. */
public final class Lines implements LineSource {

    private static final int BUFFER = 1 << 20;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] NOTHING = {};

    private final InputStream input;
    private final CRC32C checksum = new CRC32C();
    private byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private boolean isAtEnd;
    private long number;
    private long read;

    /** From the beginning of a register: a byte-order mark is passed over. */
    public static Lines of(InputStream input) throws IOException {
        var lines = new Lines(input, 0);
        lines.passByteOrderMark();
        return lines;
    }

    /**
     * From the beginning of a line in the midst of a register.
     *
     * @param before how many lines stand before it
     */
    public Lines(InputStream input, long before) {
        this.input = input;
        this.number = before;
    }

    /**
     * Goes on where another reading of the same register stopped: passes over what that one had read.
     *
     * @throws RegisterChanged when it is not the same
     */
    public static Lines after(Position position, InputStream input) throws IOException {
        var lines = new Lines(input, position.lines());
        while (lines.read < position.bytes()) {
            if (lines.from == lines.to) {
                lines.fill();
            }
            if (lines.isAtEnd) {
                throw new RegisterChanged();
            }
            lines.advance((int) Math.min(lines.to - lines.from, position.bytes() - lines.read));
        }
        if (lines.checksum.getValue() != position.checksum()) {
            throw new RegisterChanged();
        }
        return lines;
    }

    /** How far the lines so far reach. */
    public Position position() {
        return new Position(number, read, checksum.getValue());
    }

    /**
     * A place between two lines of a register.
     *
     * @param lines before it
     * @param bytes before it, line feeds included
     * @param checksum CRC-32C of those bytes
     */
    public record Position(long lines, long bytes, long checksum) {}

    /** The register is not the one that an earlier reading began with. */
    public static final class RegisterChanged extends IOException {

        private static final long serialVersionUID = 1;

        RegisterChanged() {
            super("the register is not the one that was read before");
        }
    }

    @Override
    public @Nullable Line next() throws IOException {
        int length = lengthOfLine(0);
        while (length < 0 && !isAtEnd && to - from <= Limits.BODY_BYTES) {
            int known = to - from;
            fill();
            length = lengthOfLine(known);
        }
        if (length < 0 && to - from > Limits.BODY_BYTES) {
            return tooLong();
        }
        if (length < 0) {
            return to == from ? null : take(to - from, 0);
        }
        return length > Limits.BODY_BYTES ? skip(length) : take(length, 1);
    }

    private Line take(int length, int lineFeed) {
        var line = new Line(++number, buffer, from, length, false);
        advance(length + lineFeed);
        return line;
    }

    private Line skip(int length) {
        advance(length + 1);
        return new Line(++number, NOTHING, 0, 0, true);
    }

    /** Passes over the rest, wherever it ends. */
    private Line tooLong() throws IOException {
        int length = -1;
        while (length < 0) {
            advance(to - from);
            if (isAtEnd) {
                return new Line(++number, NOTHING, 0, 0, true);
            }
            fill();
            length = lengthOfLine(0);
        }
        return skip(length);
    }

    private void advance(int bytes) {
        checksum.update(buffer, from, bytes);
        from += bytes;
        read += bytes;
    }

    /** -1 while there is no line feed. @param known bytes that have none */
    private int lengthOfLine(int known) {
        for (int i = from + known; i < to; i++) {
            if (buffer[i] == '\n') {
                return i - from;
            }
        }
        return -1;
    }

    /** Lines that were handed out keep the buffer they are in, so what is left goes into another. */
    private void fill() throws IOException {
        if (to == buffer.length) {
            int left = to - from;
            var next = new byte[Math.max(BUFFER, left * 2)];
            System.arraycopy(buffer, from, next, 0, left);
            buffer = next;
            from = 0;
            to = left;
        }
        int count = input.read(buffer, to, buffer.length - to);
        if (count < 0) {
            isAtEnd = true;
        } else {
            to += count;
        }
    }

    private void passByteOrderMark() throws IOException {
        while (!isAtEnd && to - from < BYTE_ORDER_MARK.length) {
            fill();
        }
        if (to - from >= BYTE_ORDER_MARK.length
                && Arrays.equals(buffer, from, from + BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, 3)) {
            advance(BYTE_ORDER_MARK.length);
        }
    }
}
