package ip30.condition;

import ip30.rule.DateRange;
import ip30.rule.Period;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Days by the name that rules call them: one of a period's ranges, or one that a figure stretches.
 *
 * @param count the figure's value, in years or months; null where none stretches them
 */
public record Days(String range, @Nullable Integer count, Method method) {

    /** @throws NoSuchMethodException when a period knows no such days */
    public static Days of(String range, @Nullable Integer count) throws NoSuchMethodException {
        var method = count == null ? Period.class.getMethod(range) : Period.class.getMethod(range, int.class);
        return new Days(range, count, method);
    }

    /** First and last day, both included; open ends are `LocalDate.MIN` and `MAX`. */
    public DateRange in(Period period) {
        try {
            return (DateRange) (count == null ? method.invoke(period) : method.invoke(period, count));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read the days of " + range, e);
        }
    }
}
