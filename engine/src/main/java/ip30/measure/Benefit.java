package ip30.measure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a clause brings. The answers it is computed from are named by their fields; numbers are figures of the clause.
 *
 * @param of the answer that a SHARE or REIMBURSE is taken of; else null
 * @param months the answer that counts the months of a yearly rate; else null
 * @param unit the answer that counts the units of PER_UNIT; else null
 * @param neverMoreThan the answer that an amount never exceeds; else null
 * @param once paid once only; told to the firm, changes no amount
 * @param payee whose money it is
 */
public record Benefit(
        BenefitKind kind,
        @Nullable String of,
        @Nullable String months,
        @Nullable String unit,
        @Nullable String neverMoreThan,
        boolean once,
        Payee payee) {

    /** The answers that the amount depends on. */
    public List<String> inputs() {
        return Stream.of(of, months, unit, neverMoreThan)
                .filter(Objects::nonNull)
                .toList();
    }
}
