package ip30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first line is about the real day, whatever day is asked for. */
class TodayTest {

    private static final String FIRM =
            Path.of("..", "examples", "technology-firm.json").toString();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-11-22 | en | the measure is not in force yet",
                "2023-11-22 | zh | 本办法尚未施行",
                "2023-11-23 | en | the measure is in force",
                "2026-06-30 | en | days from today to its last day: 145",
                "2026-06-30 | zh | 从今天到最后一天有 145 天",
                "2026-11-22 | en | days from today to its last day: 0",
                "2026-11-23 | en | the measure ended on 2026-11-22, this is day 1 after it",
                "2026-11-24 | zh | 本办法已于 2026-11-22 期满，这是期满后第 2 天",
                "2028-01-05 | en | the measure ended on 2026-11-22, this is day 409 after it"
            })
    void theFirstLineTellsHowTodayStandsToTheTerm(LocalDate today, String language, String expected) {
        for (var asked : new String[] {"2023-01-01", "2026-06-30", "2026-11-22", "2026-11-24", "2028-06-30"}) {
            var out = Terminal.on(today, "assess", FIRM, "--as-of", asked, "--lang", language)
                    .out();
            assertThat(out.lines().findFirst().orElseThrow())
                    .as(asked)
                    .contains(today.toString())
                    .contains(expected);
            assertThat(out).contains(asked).doesNotContain("left").doesNotContain("还剩");
        }
        assertThat(Terminal.on(today, "measure", "--lang", language).out()).contains(expected);
        assertThat(Terminal.on(today, "measure", "--unconfirmed", "--lang", language)
                        .out())
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22T15:59:59Z, last day: 0", "2026-11-22T16:00:00Z, day 1 after it"})
    void todayIsTheDayWhereTheMeasureApplies(String instant, String expected) {
        assertThat(Terminal.at(instant, "assess", FIRM, "--lang", "en")
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .contains(expected);
    }
}
