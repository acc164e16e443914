package ip30.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static final DateRange TERM = new DateRange(LocalDate.parse("2023-11-23"), LocalDate.parse("2026-11-22"));

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2026, 2026-01-01, 2026-06-30",
        "2026-11-22, 2026, 2026-01-01, 2026-11-22",
        "2026-06-30, 2025, 2025-01-01, 2025-12-31",
        "2024-03-01, 2023, 2023-11-23, 2023-12-31",
        "2026-11-23, 2026, 2026-01-01, 2026-11-22",
        "2027-12-31, 2026, 2026-01-01, 2026-11-22",
        "2026-12-31, 2025, 2025-01-01, 2025-12-31",
    })
    void theClaimPeriodIsTheClaimYearCutToTheTermAndToTheDayAskedFor(
            LocalDate asOf, int claimYear, LocalDate from, LocalDate to) {
        assertThat(Period.of(asOf, claimYear, TERM).claim()).isEqualTo(new DateRange(from, to));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, 2027", "2026-06-30, 2022", "2027-06-30, 2027", "2024-06-30, 2025"})
    void aClaimYearOutsideTheTermOrStillToComeHasAnEmptyPeriod(LocalDate asOf, int claimYear) {
        assertThat(Period.of(asOf, claimYear, TERM).claim().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-23, 2023-11-23",
        "2026-06-30, 2026-06-30",
        "2026-11-22, 2026-11-22",
        "2026-11-23, 2026-11-22",
        "2027-12-31, 2026-11-22"
    })
    void theTermSoFarEndsOnTheDayAskedForAndAfterTheTermOnItsLastDay(LocalDate asOf, LocalDate to) {
        assertThat(Period.of(asOf, 2026, TERM).termSoFar()).isEqualTo(new DateRange(TERM.from(), to));
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023, 2024, 2025, 2026, 2027})
    void theUsualWindowLiesInTheYearAfterTheClaimYearAndItsLastDayIsTheLastToClaimOn(int claimYear) {
        var period = Period.of(LocalDate.of(2026, 6, 30), claimYear, TERM);
        for (var day = LocalDate.of(2022, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
            assertThat(period.usualWindow().contains(day)).as(day.toString()).isEqualTo(day.getYear() == claimYear + 1);
            assertThat(period.claimable().contains(day)).as(day.toString()).isEqualTo(day.getYear() <= claimYear + 1);
        }
    }

    @Test
    void everyDayIsBeforeTheTermOfItOrAfterIt() {
        var period = Period.of(LocalDate.of(2026, 6, 30), 2026, TERM);
        for (var day = LocalDate.of(2023, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            assertThat(period.afterTerm().contains(day))
                    .as(day.toString())
                    .isEqualTo(!period.term().contains(day) && !day.isBefore(TERM.from()));
        }
    }

    @ParameterizedTest
    @CsvSource({"2026, 1, 2026-01-01", "2026, 2, 2025-01-01", "2025, 3, 2023-01-01"})
    void theLastYearsAreTheClaimYearAndThoseBeforeIt(int claimYear, int years, LocalDate from) {
        assertThat(Period.of(LocalDate.of(2026, 6, 30), claimYear, TERM).lastYears(years))
                .isEqualTo(new DateRange(from, LocalDate.of(claimYear, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 11, 12})
    void aDayIsWithinTheLastMonthsExactlyWhileThatManyMonthsAfterItAreNotBeforeTheDayAskedFor(int months) {
        for (var asOf = LocalDate.of(2024, 1, 1); asOf.getYear() < 2029; asOf = asOf.plusDays(1)) {
            var range = Period.of(asOf, asOf.getYear(), TERM).lastMonths(months);
            var about = asOf.minusDays(months * 365L / 12);
            for (var day = about.minusDays(6); day.isBefore(about.plusDays(7)); day = day.plusDays(1)) {
                assertThat(DateRange.within(day, range))
                        .as(day + " asked for on " + asOf)
                        .isEqualTo(!day.plusMonths(months).isBefore(asOf));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 11, 12, 24})
    void aDayLiesThatManyMonthsAgoExactlyWhenThatManyMonthsAfterItAreNotAfterTheDayAskedFor(int months) {
        for (var asOf = LocalDate.of(2024, 1, 1); asOf.getYear() < 2029; asOf = asOf.plusDays(1)) {
            var range = Period.of(asOf, asOf.getYear(), TERM).monthsAgoOrEarlier(months);
            var about = asOf.minusDays(months * 365L / 12);
            for (var day = about.minusDays(6); day.isBefore(about.plusDays(7)); day = day.plusDays(1)) {
                assertThat(DateRange.within(day, range))
                        .as(day + " asked for on " + asOf)
                        .isEqualTo(!day.plusMonths(months).isAfter(asOf));
            }
            assertThat(range.contains(LocalDate.of(1990, 2, 28))).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-28, 12, 2024-02-29",
        "2025-02-27, 12, 2024-02-27",
        "2024-02-29, 12, 2023-02-28",
        "2026-02-28, 6, 2025-08-31",
        "2026-04-30, 1, 2026-03-31",
        "2026-03-31, 1, 2026-02-28",
        "2026-06-30, 12, 2025-06-30",
    })
    void theLatestSuchDayIsClippedToTheEndOfItsMonth(LocalDate asOf, int months, LocalDate latest) {
        assertThat(Period.of(asOf, 2026, TERM).monthsAgoOrEarlier(months).to()).isEqualTo(latest);
    }

    @Test
    void aMissingDateIsWithinNothing() {
        assertThat(DateRange.within(null, TERM)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2022, false", "2023, true", "2024, true", "2026, true", "2027, false"})
    void aYearIsWithinARangeThatHasADayOfIt(int year, boolean isWithin) {
        assertThat(DateRange.within(year, TERM)).isEqualTo(isWithin);
    }

    /** From 1 January of the claim year at the earliest to the end of the claim period: a month that is touched counts. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2026, 2026-06-30, 1",
        "2026-06-30, 2026, 2026-06-01, 1",
        "2026-06-30, 2026, 2026-05-31, 2",
        "2026-06-30, 2026, 2026-01-01, 6",
        "2026-06-30, 2026, 2025-12-31, 6",
        "2026-06-30, 2025, 2025-12-31, 1",
        "2026-06-30, 2026, 2026-07-01, 0"
    })
    void monthsAreCountedFromTheirStartOrNewYearToTheEndOfTheClaimPeriod(
            LocalDate asOf, int claimYear, LocalDate start, int months) {
        assertThat(Period.of(asOf, claimYear, TERM).monthsSince(start)).isEqualTo(months);
    }

    @Test
    void anOpenEndIsClosedByAnotherRangesAndAClosedOneStays() {
        var until = new DateRange(LocalDate.MIN, LocalDate.parse("2025-05-05"));
        var since = new DateRange(LocalDate.parse("2025-05-05"), LocalDate.MAX);
        assertThat(until.isOpen()).isTrue();
        assertThat(since.isOpen()).isTrue();
        assertThat(TERM.isOpen()).isFalse();
        assertThat(until.closedBy(TERM)).isEqualTo(new DateRange(TERM.from(), LocalDate.parse("2025-05-05")));
        assertThat(since.closedBy(TERM)).isEqualTo(new DateRange(LocalDate.parse("2025-05-05"), TERM.to()));
    }
}
