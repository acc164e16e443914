package ip30.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from `from` to `to`, both included; empty when `from` lies after `to`. `LocalDate.MIN` and `MAX` stand for "open". */
public record DateRange(LocalDate from, LocalDate to) {

    /** False when the date is unanswered: the rules never take a missing date for a wrong one. */
    public static boolean within(@Nullable LocalDate date, DateRange range) {
        return date != null && !date.isBefore(range.from) && !date.isAfter(range.to);
    }

    /** Whether the calendar year has a day of the range in it. */
    public static boolean within(int year, DateRange range) {
        return range.from.getYear() <= year && year <= range.to.getYear();
    }

    public boolean contains(LocalDate day) {
        return within(day, this);
    }

    public boolean isEmpty() {
        return from.isAfter(to);
    }

    /** Whether an end is open. */
    public boolean isOpen() {
        return from.equals(LocalDate.MIN) || to.equals(LocalDate.MAX);
    }

    /** With the ends of another range where its own are open. */
    public DateRange closedBy(DateRange ends) {
        return new DateRange(from.equals(LocalDate.MIN) ? ends.from : from, to.equals(LocalDate.MAX) ? ends.to : to);
    }

    public DateRange intersection(DateRange other) {
        return new DateRange(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }
}
