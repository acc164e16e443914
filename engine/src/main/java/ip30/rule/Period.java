package ip30.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoField;

/**
 * The time an assessment is about: the day asked for, the calendar year claimed, and what follows from them and the measure's term.
 *
 * @param asOf the day asked for, which is also the day of applying
 * @param term the days on which the measure is in force
 * @param afterTerm every day after them
 * @param claim facts of the claim year count when dated herein: the claim year, cut to the term and to the days up to `asOf`
 * @param termSoFar from the measure's first day to the earlier of its last day and `asOf`
 * @param usualWindow the year in which the claim year's facts are claimed by the district's practice
 * @param claimable every day up to the last of that year
 */
public record Period(
        LocalDate asOf,
        int claimYear,
        DateRange term,
        DateRange afterTerm,
        DateRange claim,
        DateRange termSoFar,
        DateRange usualWindow,
        DateRange claimable) {

    public static Period of(LocalDate asOf, int claimYear, DateRange term) {
        var termSoFar = term.intersection(new DateRange(LocalDate.MIN, asOf));
        var usualWindow = yearsUpTo(claimYear + 1, 1);
        return new Period(
                asOf,
                claimYear,
                term,
                new DateRange(term.to().plusDays(1), LocalDate.MAX),
                termSoFar.intersection(yearsUpTo(claimYear, 1)),
                termSoFar,
                usualWindow,
                new DateRange(LocalDate.MIN, usualWindow.to()));
    }

    /** The claim year and the years before it, `years` in all. */
    public DateRange lastYears(int years) {
        return yearsUpTo(claimYear, years);
    }

    /**
     * The days from which `asOf` is no later than `months` calendar months away (a day beyond a month's end counts as that month's
     * last day). Open towards the future: that a day lies before `asOf` is another condition.
     */
    public DateRange lastMonths(int months) {
        var earliest = asOf.minusMonths(months);
        return new DateRange(
                earliest.plusMonths(months).isBefore(asOf) ? earliest.plusDays(1) : earliest, LocalDate.MAX);
    }

    /**
     * The days that lie `months` calendar months or longer before `asOf` (a day beyond a month's end counts as that month's last day, so
     * that on the last day of February all days of an earlier month's end are a whole number of months away).
     */
    public DateRange monthsAgoOrEarlier(int months) {
        var day = asOf.minusMonths(months);
        boolean isLastOfMonth = asOf.getDayOfMonth() == asOf.lengthOfMonth();
        return new DateRange(LocalDate.MIN, isLastOfMonth ? day.withDayOfMonth(day.lengthOfMonth()) : day);
    }

    /** The calendar months touched from that day, or from 1 January of the claim year if it is later, to the end of the claim period. */
    public int monthsSince(LocalDate start) {
        var newYear = LocalDate.of(claimYear, 1, 1);
        var from = start.isBefore(newYear) ? newYear : start;
        return from.isAfter(claim.to()) ? 0 : (int) (monthsOf(claim.to()) - monthsOf(from) + 1);
    }

    private static long monthsOf(LocalDate day) {
        return day.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    private static DateRange yearsUpTo(int lastYear, int years) {
        return new DateRange(LocalDate.of(lastYear - years + 1, 1, 1), LocalDate.of(lastYear, 12, 31));
    }
}
