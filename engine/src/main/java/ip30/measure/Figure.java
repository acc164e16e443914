package ip30.measure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number of the measure with where it comes from.
 *
 * @param value exact; null when the figure is UNPUBLISHED (and only then)
 */
public record Figure(
        String name, Text label, @Nullable BigDecimal value, Unit unit, Evidence evidence, List<String> sources) {}
