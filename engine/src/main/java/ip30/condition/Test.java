package ip30.condition;

import ip30.measure.Unit;
import ip30.rule.DateRange;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is required, as data: what a program needs to know to make the criterion MET.
 *
 * @param values what the operator compares with: Boolean, BigDecimal or the code of a choice; several for IN only, none for BETWEEN and
 *     ANSWERED
 * @param unit of the number compared with; null where it has none
 * @param days of BETWEEN, first and last included; empty (`from` after `to`) where no day can meet it; else null
 */
public record Test(
        Op op,
        List<Object> values,
        @Nullable Unit unit,
        @Nullable DateRange days) {

    /** How an answer is compared. */
    public enum Op {
        IS,
        /** One of several choices. */
        IN,
        /** A set has that choice among others. */
        INCLUDES,
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        /** A date within days. */
        BETWEEN,
        /** Any answer will do. */
        ANSWERED
    }

    static Test of(Op op, Object value) {
        return new Test(op, List.of(value), null, null);
    }

    static Test of(Op op, BigDecimal value, @Nullable Unit unit) {
        return new Test(op, List.of(value), unit, null);
    }

    public static Test between(DateRange days) {
        return new Test(Op.BETWEEN, List.of(), null, days);
    }
}
