package ip30.engine;

import ip30.measure.Text;
import ip30.rule.DateRange;
import ip30.rule.Period;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a condition asks for, in words.
 *
 * @param label what the condition is about: the field's label
 * @param text what is required, given the period
 * @param days for a condition on a date, the days that meet it; else null
 * @param noDay for a condition on a date, the words for "no day can meet this"; else null
 */
record Requirement(
        Text label,
        Function<Period, Text> text,
        @Nullable Function<Period, DateRange> days,
        @Nullable Text noDay) {

    static Requirement of(Text label, Text required) {
        return new Requirement(label, period -> required, null, null);
    }
}
