package ip30.measure;

import java.math.BigDecimal;

/**
 * An exact sum, rounded down to the whole yuan: once, at its end.
 *
 * @param isRounded whether a part of a yuan was left out
 */
record WholeYuan(long yuan, boolean isRounded) {

    static WholeYuan of(BigDecimal sum) {
        return ofQuotient(sum, BigDecimal.ONE);
    }

    /** Of a division, which need not have a finite decimal. */
    static WholeYuan ofQuotient(BigDecimal sum, BigDecimal divisor) {
        var parts = sum.divideAndRemainder(divisor);
        return new WholeYuan(parts[0].longValueExact(), parts[1].signum() != 0);
    }
}
