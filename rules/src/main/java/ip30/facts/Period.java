package ip30.facts;

import java.time.LocalDate;

/**
 * The time an assessment is about: the day asked for, the calendar year claimed, and what follows from them and the measure's term.
 *
 * @param term the days on which the measure is in force
 * @param claim facts of the claim year count when dated herein: the claim year, cut to the term and to the days up to `asOf`
 * @param termSoFar from the measure's first day to the earlier of its last day and `asOf`
 */
public record Period(LocalDate asOf, int claimYear, DateRange term, DateRange claim, DateRange termSoFar) {

    public static Period of(LocalDate asOf, int claimYear, DateRange term) {
        var termSoFar = term.intersection(new DateRange(LocalDate.MIN, asOf));
        return new Period(asOf, claimYear, term, termSoFar.intersection(yearsUpTo(claimYear, 1)), termSoFar);
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

    private static DateRange yearsUpTo(int lastYear, int years) {
        return new DateRange(LocalDate.of(lastYear - years + 1, 1, 1), LocalDate.of(lastYear, 12, 31));
    }
}
