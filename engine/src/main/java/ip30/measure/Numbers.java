package ip30.measure;

import java.math.BigDecimal;

/** Numbers as people read them, the same in both languages. */
public final class Numbers {

    private static final int GROUP = 3;
    private static final int MOST_DIGITS = 20;

    private Numbers() {}

    /** With thousands separators: 5,000,000. */
    public static String grouped(long number) {
        var digits = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int at = digits.length() - GROUP; at > first; at -= GROUP) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    /** A fraction as a percentage: 0.03 is 3%. */
    public static String percent(BigDecimal fraction) {
        var percent = fraction.scaleByPowerOfTen(2).stripTrailingZeros();
        // A huge exponent is a legal answer; written out, it would fill the memory.
        boolean isReadable = Math.abs((long) percent.scale()) <= MOST_DIGITS;
        return (isReadable ? percent.toPlainString() : percent.toString()) + "%";
    }

    /** The value of a figure with its unit; "unpublished" is said by the evidence, not here. */
    public static String plain(BigDecimal number) {
        return number.scale() <= 0 ? grouped(number.longValueExact()) : number.toPlainString();
    }
}
