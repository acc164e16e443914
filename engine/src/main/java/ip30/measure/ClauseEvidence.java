package ip30.measure;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param conditions how well the conditions are known
 * @param amount how well the amount is known; null for a clause that brings none
 * @param assumed parts of the conditions or the benefit that are ASSUMED although the rest is better known: names of fields, enum values
 *     or keys of the benefit
 */
public record ClauseEvidence(
        Evidence conditions, @Nullable Evidence amount, List<String> sources, Set<String> assumed) {

    /**
     * As it follows once every figure of the amount says for itself how well it is known: the amount is then known as well as the least
     * known of them, and by their sources too. Whoever confirms the figures need not say so a second time.
     *
     * @param ofAmount the figures of the amount; null where one has only what is stated here
     */
    ClauseEvidence raisedBy(@Nullable List<Figure> ofAmount) {
        if (amount == null || ofAmount == null || ofAmount.stream().anyMatch(ClauseEvidence::lacksValue)) {
            return this;
        }
        var weakest = ofAmount.stream()
                .map(Figure::weakestEvidence)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        if (weakest.isEmpty() || !weakest.get().isBetterThan(amount)) {
            return this;
        }
        var all = new LinkedHashSet<>(sources);
        ofAmount.forEach(figure -> figure.values().forEach(value -> all.addAll(value.sources())));
        return new ClauseEvidence(conditions, weakest.get(), List.copyOf(all), assumed);
    }

    /** A cap that is not known bounds nothing; without any other figure there is no amount. */
    private static boolean lacksValue(Figure figure) {
        return !figure.name().equals(AmountFigures.UNKNOWN_CAP)
                && figure.values().stream().anyMatch(value -> value.value() == null);
    }

    /** How well it is known what the clause brings: of a service, which has no amount, how well its conditions are. */
    public Evidence ofBenefit() {
        return amount == null ? conditions : amount;
    }
}
