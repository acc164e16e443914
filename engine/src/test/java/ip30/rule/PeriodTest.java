package ip30.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final DateRange TERM = new DateRange(LocalDate.parse("2023-11-23"), LocalDate.parse("2026-11-22"));

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2026, 2026-01-01, 2026-06-30",
        "2026-11-22, 2026, 2026-01-01, 2026-11-22",
        "2026-06-30, 2025, 2025-01-01, 2025-12-31",
        "2024-03-01, 2023, 2023-11-23, 2023-12-31",
    })
    void theClaimPeriodIsTheClaimYearCutToTheTermAndToTheDayAskedFor(
            LocalDate asOf, int claimYear, LocalDate from, LocalDate to) {
        assertThat(Period.of(asOf, claimYear, TERM).claim()).isEqualTo(new DateRange(from, to));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, 2027", "2026-06-30, 2022"})
    void aClaimYearOutsideTheTermHasAnEmptyPeriod(LocalDate asOf, int claimYear) {
        assertThat(Period.of(asOf, claimYear, TERM).claim().isEmpty()).isTrue();
    }

    @Test
    void aDayIsWithinTheLastMonthsExactlyWhileThatManyMonthsAfterItAreNotBeforeTheDayAskedFor() {
        for (var asOf = LocalDate.of(2024, 1, 1); asOf.getYear() < 2027; asOf = asOf.plusDays(1)) {
            var range = Period.of(asOf, asOf.getYear(), TERM).lastMonths(6);
            for (var day = asOf.minusDays(190); day.isBefore(asOf.minusDays(175)); day = day.plusDays(1)) {
                assertThat(DateRange.within(day, range))
                        .as(day + " asked for on " + asOf)
                        .isEqualTo(!day.plusMonths(6).isBefore(asOf));
            }
        }
    }

    @Test
    void aMissingDateIsWithinNothing() {
        assertThat(DateRange.within(null, TERM)).isFalse();
    }
}
