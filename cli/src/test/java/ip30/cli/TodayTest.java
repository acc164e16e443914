package ip30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first line is about the real day, whatever day is asked for. */
class TodayTest {

    private static final String FIRM = Fictitious.FIRM;
    private static final String MEASURE = "fictitious-2030";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2030-02-28 | en | the measure is not in force yet",
                "2030-02-28 | zh | 本办法尚未施行",
                "2030-03-01 | en | the measure is in force",
                "2032-06-30 | en | days from today to its last day: 243",
                "2032-06-30 | zh | 从今天到最后一天有 243 天",
                "2033-02-28 | en | days from today to its last day: 0",
                "2033-03-01 | en | the measure ended on 2033-02-28, this is day 1 after it",
                "2033-03-02 | zh | 本办法已于 2033-02-28 期满，这是期满后第 2 天",
                "2034-03-05 | en | the measure ended on 2033-02-28, this is day 370 after it"
            })
    void theFirstLineTellsHowTodayStandsToTheTerm(LocalDate today, String language, String expected) {
        for (var asked : new String[] {"2030-01-01", "2032-06-30", "2033-02-28", "2033-03-02", "2034-06-30"}) {
            var out = on(today, "assess", FIRM, "--as-of", asked, "--lang", language)
                    .out();
            assertThat(out.lines().findFirst().orElseThrow())
                    .as(asked)
                    .contains(today.toString())
                    .contains(expected);
            assertThat(out).contains(asked).doesNotContain("left").doesNotContain("还剩");
        }
        assertThat(on(today, "measure", MEASURE, "--lang", language).out()).contains(expected);
        assertThat(on(today, "measure", MEASURE, "--unconfirmed", "--lang", language)
                        .out())
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"2033-02-28T15:59:59Z, last day: 0", "2033-02-28T16:00:00Z, day 1 after it"})
    void todayIsTheDayWhereTheMeasureApplies(String instant, String expected) {
        assertThat(Terminal.fictitiousAt(instant, "assess", FIRM, "--lang", "en")
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .contains(expected);
    }

    /** At noon of that day where the measure applies. */
    private static Terminal on(LocalDate today, String... arguments) {
        return Terminal.fictitiousAt(today + "T04:00:00Z", arguments);
    }
}
