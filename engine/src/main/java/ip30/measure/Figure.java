package ip30.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number of the measure with where it comes from. It has one value for the whole term, or several, each from its day on.
 *
 * @param current the value that counts: of a figure as read the first, else that of the day of {@link #on}
 * @param values all, by their first days, at least one
 */
public record Figure(String name, Text label, Unit unit, FigureValue current, List<FigureValue> values) {

    /** Exact; null when the figure is UNPUBLISHED (and only then). */
    public @Nullable BigDecimal value() {
        return current.value();
    }

    public Evidence evidence() {
        return current.evidence();
    }

    public List<String> sources() {
        return current.sources();
    }

    /** The first day the value holds. */
    public LocalDate from() {
        return current.from();
    }

    public boolean isDated() {
        return values.size() > 1;
    }

    /** The figure with the value of that day; before the first day the first. */
    public Figure on(LocalDate day) {
        var latest = values.get(0);
        for (var value : values) {
            if (!value.from().isAfter(day)) {
                latest = value;
            }
        }
        return latest == current ? this : new Figure(name, label, unit, latest, values);
    }

    /** How well the least known of its values is known; null when it has none. */
    public @Nullable Evidence weakestEvidence() {
        @Nullable Evidence weakest = null;
        for (var value : values) {
            boolean isKnown = value.evidence() != Evidence.UNPUBLISHED;
            if (isKnown && (weakest == null || weakest.isBetterThan(value.evidence()))) {
                weakest = value.evidence();
            }
        }
        return weakest;
    }
}
