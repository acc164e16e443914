package ip30.measure;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of the figures that make or bound the amount of a benefit; any other figure of its clause is compared with by a condition, or
 * only told.
 *
 * @param needed without these there is no amount
 * @param further these bound it where the clause has them
 */
public record AmountFigures(Set<String> needed, Set<String> further) {

    /** Of a benefit whose amount no figure makes. */
    public static final AmountFigures NONE = new AmountFigures(Set.of(), Set.of());

    /** A cap that is there but not known: it has no value. */
    public static final String UNKNOWN_CAP = "cap";

    /** Rates are fractions; every other figure of an amount is whole. */
    static final Set<String> RATES = Set.of("rate", "ratePerYear");

    private static final Set<String> OF_ANY_AMOUNT = Set.of("capPerItem", UNKNOWN_CAP, "maxItemsPerYear", "yearlyCap");
    private static final Set<String> OF_SOME_KIND = Set.of("amount", "ceiling", "capPerPart", "maxUnitsPerItem");

    /** Whether a figure of that name makes or bounds an amount, of whatever kind. */
    public static boolean isOne(String name) {
        return OF_ANY_AMOUNT.contains(name) || OF_SOME_KIND.contains(name) || RATES.contains(name);
    }

    static AmountFigures needing(String... needed) {
        return new AmountFigures(Set.of(needed), OF_ANY_AMOUNT);
    }

    AmountFigures taking(String name) {
        return new AmountFigures(
                needed, Stream.concat(further.stream(), Stream.of(name)).collect(Collectors.toUnmodifiableSet()));
    }

    AmountFigures without(String name) {
        return new AmountFigures(
                needed, further.stream().filter(other -> !other.equals(name)).collect(Collectors.toUnmodifiableSet()));
    }

    public boolean contains(String name) {
        return needed.contains(name) || further.contains(name);
    }
}
