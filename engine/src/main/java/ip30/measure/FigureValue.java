package ip30.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is from some day on.
 *
 * @param from the first day it holds: that of the term, or a later one
 * @param value exact; null when it is UNPUBLISHED (and only then)
 */
public record FigureValue(LocalDate from, @Nullable BigDecimal value, Evidence evidence, List<String> sources) {}
