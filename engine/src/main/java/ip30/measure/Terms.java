package ip30.measure;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may be said of a benefit of any kind.
 *
 * @param neverMoreThan the answer that an amount never exceeds; null where none bounds it
 * @param once paid once only; told to the firm, changes no amount
 * @param payee whose money it is
 */
public record Terms(@Nullable String neverMoreThan, boolean once, Payee payee) {

    /** Nothing said: any number of times, to the firm. */
    public static final Terms PLAIN = new Terms(null, false, Payee.FIRM);

    /** Those answers, and the one that bounds the amount. */
    List<String> inputs(String... answers) {
        return neverMoreThan == null
                ? List.of(answers)
                : Stream.concat(Stream.of(answers), Stream.of(neverMoreThan)).toList();
    }
}
