package ip30.screening;

/**
 * One physical line of a register, without its line feed.
 *
 * @param number its place in the input, from 1
 * @param bytes holds the line, and perhaps others around it; not to be changed
 * @param from where it begins among them
 * @param length in bytes; of a line that is too long what was kept of it, which is nothing
 * @param isTooLong whether it holds more than a request may
 */
public record Line(long number, byte[] bytes, int from, int length, boolean isTooLong) {

    /** A line of its own. */
    public static Line of(long number, byte[] bytes) {
        return new Line(number, bytes, 0, bytes.length, false);
    }

    /** Whether nothing is written in it: it has no row. */
    public boolean isBlank() {
        if (isTooLong) {
            return false;
        }
        for (int i = from; i < from + length; i++) {
            byte each = bytes[i];
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
