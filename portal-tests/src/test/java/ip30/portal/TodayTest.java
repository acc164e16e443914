package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** In the term: days are counted from the real today, whatever day is asked for. */
class TodayTest extends InBrowser {

    private static final LocalDate LAST = LocalDate.of(2033, 2, 28);

    @Test
    void daysAreCountedFromTodayThoughAnotherDayIsAskedFor() throws IOException {
        portal.open();
        assertThat(page.locator(".status")).containsText("今天 2031-06-30，办法有效，最后一天 2033-02-28");
        assertThat(page.locator(".notice")).hasCount(0);
        portal.show(Firms.file(folder, Firms.technology()));
        assertThat(page.locator("main .today")).hasText("本办法在有效期内（今天 2031-06-30，最后一天 2033-02-28，从今天起还有 609 天）");
        assertThat(page.locator(".status")).containsText("按 2031-11-20 查");
        portal.go("#/report");
        assertThat(page.locator(".report .today")).containsText("从今天起还有 609 天");
    }

    @Test
    void onlyTheLastDayIsCalledTheLastDay() {
        portal.open();
        ask("2033-02-28");
        portal.go("#/results");
        assertThat(page.locator("main .today")).containsText("还有 609 天");

        itIs(LAST);
        assertThat(page.locator("main .today")).hasText("今天（2033-02-28）是本办法有效期的最后一天");
    }

    @Test
    void aPageLeftOpenTellsTheNewDayWhenItIsDrawnAgain() {
        portal.open().go("#/results");
        itIs(LAST.plusDays(1));
        assertThat(page.locator("main .today")).hasText("本办法已于 2033-02-28 期满（今天 2033-03-01，期满后第 1 天）");
        assertThat(page.locator(".status")).containsText("按 2031-06-30 查（所选日期在有效期内）");
    }

    @Test
    void beforeTheFirstDayItIsYetToCome() {
        portal.open().go("#/results");
        itIs(LocalDate.of(2030, 2, 27));
        assertThat(page.locator("main .today")).hasText("本办法自 2030-03-01 起施行（今天 2030-02-27，还有 2 天）");
    }

    /** What the server says of a day after the term is of that day, as long as it has not come. */
    @Test
    void aDayToComeIsNotTakenForToday() {
        portal.open();
        ask("2033-03-15");
        var notice = page.locator(".landing .notice");
        assertThat(notice).containsText("到所问的那天，办法已期满");
        assertThat(notice).containsText("到所问的2033-03-15");
        assertThat(notice.locator(".today")).containsText("还有 609 天");
        assertThat(page.locator(".status .tag")).hasText("有效期内");
    }

    private void ask(String day) {
        page.locator(".day summary").click();
        page.locator("#as-of").fill(day);
        portal.button("应用").click();
        portal.settle();
    }
}
