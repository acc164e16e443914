package ip30.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The values of a clause's figures: the one way by which an amount comes to them. */
public record FigureValues(Clause clause) {

    /** A figure that the benefit needs: its reader has seen to it that the clause has one with a value. */
    BigDecimal exact(String name) {
        return clause.figure(name).value();
    }

    /** In yuan, or a count. */
    long whole(String name) {
        return exact(name).longValueExact();
    }

    /** Null when the clause has no such figure. */
    public @Nullable Long wholeOrNull(String name) {
        return has(name) ? (Long) whole(name) : null;
    }

    public boolean has(String name) {
        return clause.figure(name) != null;
    }
}
