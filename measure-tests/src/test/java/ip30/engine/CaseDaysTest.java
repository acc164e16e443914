package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ip30.rule.DateRange;
import ip30.workbench.cases.CaseDays;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseDaysTest {

    private static final CaseDays DAYS =
            new CaseDays(range("2023-11-23", "2026-11-22"), range("2025-06-18", "2028-06-17"));

    @ParameterizedTest
    @CsvSource({
        "Y 03-10, 2026-03-10",
        "Y-1 12-31, 2025-12-31",
        "Y+1 01-01, 2027-01-01",
        "FIRST 12-31, 2023-12-31",
        "LAST+1 12-31, 2027-12-31",
        "FIRST, 2023-11-23",
        "FIRST-1, 2023-11-22",
        "LAST, 2026-11-22",
        "LAST+1, 2026-11-23",
        "LAST+1y, 2027-11-22",
        "LAST-6m, 2026-05-22",
        "LAST+2-1y+1, 2025-11-25",
        "OVERLAP FIRST, 2025-06-18",
        "OVERLAP FIRST-1, 2025-06-17",
        "OVERLAP LAST+1, 2028-06-18",
        "2026-03-10, 2026-03-10"
    })
    void aDayIsWrittenFromTheTerm(String written, LocalDate day) {
        assertThat(DAYS.day(written)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"Y, 2026", "Y-1, 2025", "FIRST, 2023", "FIRST-1, 2022", "LAST, 2026", "LAST+1, 2027", "2024, 2024"})
    void aYearIsWrittenFromTheTerm(String written, int year) {
        assertThat(DAYS.year(written)).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2029-12-31, 2029",
        "2028-04-01, 2030-03-31, 2029",
        "2029-02-15, 2034-02-14, 2033",
        "2027-07-01, 2030-06-30, 2030",
        "2027-06-30, 2030-06-29, 2029"
    })
    void theUsualClaimYearIsTheLatestWhose30JuneLiesInTheTerm(String first, String last, int year) {
        assertThat(new CaseDays(range(first, last), null).year("Y")).isEqualTo(year);
    }

    @Test
    void the29thOfFebruaryIsTheLastDayOfFebruary() {
        assertThat(DAYS.day("FIRST+1 02-29")).isEqualTo("2024-02-29");
        assertThat(DAYS.day("FIRST+2 02-29")).isEqualTo("2025-02-28");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Y",
                "y 03-10",
                "Y 3-10",
                "Y 02-30",
                "LAST+",
                "LAST+1d",
                "LAST +1",
                "OVERLAP",
                "OVERLAP Y 01-01",
                ""
            })
    void aSlipIsAnError(String written) {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> DAYS.day(written))
                .isInstanceOfAny(DateTimeException.class, IllegalArgumentException.class);
    }

    @Test
    void whereNothingOverlapsThereIsNoDayOfIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseDays(DAYS.term(), null).day("OVERLAP FIRST"))
                .withMessageContaining("overlaps");
    }

    private static DateRange range(String first, String last) {
        return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
    }
}
