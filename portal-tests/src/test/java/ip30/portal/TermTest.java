package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The day after the measure's last day. */
class TermTest extends InBrowser {

    @BeforeAll
    static void theTermIsOver() throws IOException {
        serve(AFTER_THE_TERM);
    }

    @Test
    void thePageSaysPlainlyThatTheTermIsOverAndAssessesAsOfTheLastDayWithOneClick() {
        portal.open();
        assertThat(page.locator(".card.term")).containsText("办法已于 2026-11-22 期满，目前没有看到后续文件");
        keepScreenshot("after-the-term");
        portal.button("按最后一天（2026-11-22）测算").click();
        portal.settle();
        assertThat(page.locator(".status")).containsText("按 2026-11-22 测算");
        portal.answerScope("企业");
        assertThat(page.locator(".outcome")).containsText("在适用范围内");
        portal.button("继续").click();
        assertThat(page.locator(".card.ask")).isVisible();
    }

    @Test
    void anyOtherDayOfTheTermCanBeAskedFor() {
        portal.open();
        page.locator("#other-day").fill("2025-05-20");
        portal.button("按这一天测算").click();
        assertThat(page.locator(".status")).containsText("按 2025-05-20 测算，申报年度 2025");
        page.locator(".day summary").click();
        page.locator("#claim-year").selectOption("2024");
        portal.button("应用").click();
        assertThat(page.locator(".status")).containsText("申报年度 2024");
    }

    @Test
    void answersGivenBeforeTheTermEndedAreStillThere() {
        portal.open().importFile(EXAMPLES.resolve("after-the-term.json"));
        assertThat(page.locator("main h1")).hasText("结果");
        assertThat(portal.main()).containsText("有效期已经结束");
        keepScreenshot("results-after-the-term");
        portal.button("按最后一天（2026-11-22）测算").first().click();
        assertThat(portal.main()).containsText("6.1 PCT国际申请");
        assertThat(page.locator("[data-block=indicative] .figure")).containsText("5,000");
    }
}
