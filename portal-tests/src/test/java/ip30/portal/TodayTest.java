package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** In the term: days are counted from the real today, whatever day is asked for. */
class TodayTest extends InBrowser {

    @Test
    void daysLeftAreCountedFromTodayThoughAnotherDayIsAskedFor() {
        portal.open();
        assertThat(page.locator(".status")).containsText("今天 2026-06-30，办法有效，还剩 145 天");
        assertThat(page.locator(".notice")).hasCount(0);
        portal.importFile(EXAMPLES.resolve("technology-firm.json"));
        assertThat(page.locator("main .today")).hasText("本办法在有效期内（今天 2026-06-30，最后一天 2026-11-22，还剩 145 天）");
        assertThat(page.locator(".status")).containsText("还剩 145 天");
        assertThat(page.locator(".status")).containsText("按 2026-11-20 测算");
        portal.go("#/report");
        assertThat(page.locator(".report .today")).containsText("还剩 145 天");
    }

    @Test
    void onlyTheLastDayIsCalledTheLastDay() {
        portal.open();
        page.locator(".day summary").click();
        page.locator("#as-of").fill("2026-11-22");
        portal.button("应用").click();
        portal.settle();
        portal.go("#/results");
        assertThat(page.locator("main .today")).containsText("还剩 145 天");

        itIs(LocalDate.of(2026, 11, 22));
        assertThat(page.locator("main .today")).hasText("今天（2026-11-22）是本办法有效期的最后一天");
    }

    @Test
    void aPageLeftOpenTellsTheNewDayWhenItIsDrawnAgain() {
        portal.open().go("#/results");
        itIs(LocalDate.of(2026, 11, 23));
        assertThat(page.locator("main .today")).hasText("本办法已于 2026-11-22 期满（今天 2026-11-23，期满后第 1 天）");
        assertThat(page.locator(".status")).containsText("按 2026-06-30 测算，申报年度 2026（所选日期在有效期内）");
    }

    @Test
    void beforeTheFirstDayItIsYetToCome() {
        portal.open().go("#/results");
        itIs(LocalDate.of(2023, 11, 21));
        assertThat(page.locator("main .today")).hasText("本办法自 2023-11-23 起施行（今天 2023-11-21，还有 2 天）");
    }

    /** What the server says of a day after the term is of that day, as long as it has not come. */
    @Test
    void aDayToComeIsNotTakenForToday() {
        portal.open();
        page.locator(".day summary").click();
        page.locator("#as-of").fill("2026-12-01");
        portal.button("应用").click();
        portal.settle();
        assertThat(page.locator(".question .notice")).containsText("到所问的2026-12-01");
        assertThat(page.locator(".question .notice .today")).containsText("还剩 145 天");
    }
}
