package ip30.register;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON on one line, put together as bytes: for texts that are made here, which need no escapes. */
final class JsonBytes {

    private static final int USUAL_SIZE = 8 * 1024;
    private static final int LONGEST_NUMBER = 20;

    private byte[] bytes = new byte[USUAL_SIZE];
    private int length;

    /** The bytes of a text. */
    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes of a text in quotes. */
    static byte[] quoted(String text) {
        return of('"' + text + '"');
    }

    void add(byte[] more) {
        ensure(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    void add(char ascii) {
        ensure(1);
        bytes[length++] = (byte) ascii;
    }

    /** A comma, unless what follows is the first in its object or array. */
    void separate() {
        if (!isAtStart()) {
            add(',');
        }
    }

    /** Whether nothing stands yet in the object or array that was opened last. */
    boolean isAtStart() {
        byte last = bytes[length - 1];
        return last == '{' || last == '[';
    }

    void number(long number) {
        digits(number, 1);
    }

    /**
     * A number in decimal digits.
     *
     * @param number not negative
     * @param least how many digits it has at least, zeros before it
     */
    void digits(long number, int least) {
        ensure(LONGEST_NUMBER);
        int count = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            count++;
        }
        count = Math.max(count, least);
        long rest = number;
        for (int i = length + count - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += count;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
