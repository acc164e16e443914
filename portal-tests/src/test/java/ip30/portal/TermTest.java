package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two days after the measure's last day: the term is over whatever day is asked for, and there is a way on from everywhere. */
class TermTest extends InBrowser {

    private static final String ENDED = "本办法已于 2026-11-22 期满（今天 2026-11-24，期满后第 2 天）";
    private static final String ENDED_EN =
            "The term of this measure ended on 2026-11-22 (today is 2026-11-24, day 2 after it)";

    @BeforeAll
    static void theTermIsOver() throws IOException {
        serve(AFTER_THE_TERM);
    }

    @Test
    void theFirstQuestionIsThereAndAboveItThatTheTermIsOver() {
        portal.open();
        var notice = page.locator(".question .notice");
        assertThat(notice).containsText(ENDED);
        assertThat(notice).containsText("期满后还能否申报，未公布");
        assertThat(notice).containsText("知识产权金融超市");
        assertThat(notice).containsText("请向广州开发区知识产权局咨询");
        assertThat(page.locator(".card.term")).hasCount(0);
        assertThat(page.locator(".tile[data-code=NOT_IN_FORCE]")).hasCount(0);
        keepScreenshot("after-the-term");

        portal.answerScope("企业");
        assertThat(page.locator(".outcome")).containsText("在适用范围内");
        portal.button("继续").click();
        assertThat(page.locator(".card.ask")).isVisible();
        assertThat(page.locator(".status")).containsText("办法已期满");
    }

    @Test
    void inEnglishToo() {
        portal.open();
        portal.button("English").click();
        var notice = page.locator(".question .notice");
        assertThat(notice).containsText(ENDED_EN);
        assertThat(notice).containsText("only a precedent speaks for it");
        assertThat(portal.fieldset("Kind of organisation")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-06-30", "2025-05-20", "2028-02-01"})
    void resultsAndReportSayItFirstWhateverDayIsAskedFor(String day) {
        portal.open();
        if (!day.isEmpty()) {
            ask(day, "");
        }
        for (var view : List.of("#/results", "#/report")) {
            portal.go(view);
            assertThat(page.locator("main .today").first()).hasText(ENDED);
            assertThat(page.locator(".status")).containsText("今天 2026-11-24，办法已期满");
            assertThat(page.locator("#app")).not().containsText("还剩");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("#app").innerText().strip()).startsWith(ENDED);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
        assertThat(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))
                .startsWith("%PDF".getBytes())
                .hasSizeGreaterThan(20_000);
    }

    @Test
    void theReportSaysItFirstInEnglish() {
        portal.open();
        portal.button("English").click();
        ask("2026-06-30", "");
        portal.go("#/report");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#app").innerText().strip()).startsWith(ENDED_EN);
        assertThat(page.locator("#app")).containsText("2026-06-30 (a day of the term)");
        assertThat(page.locator("#app").innerText()).doesNotContainIgnoringCase("days left");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#/", "#/form", "#/results", "#/article/14", "#/article/30", "#/report"})
    void noPageCountsDaysLeftForADayOfTheTerm(String fragment) {
        portal.open();
        ask("2026-06-30", "");
        portal.go(fragment);
        assertThat(page.locator(".status")).containsText("今天 2026-11-24，办法已期满");
        assertThat(page.locator(".status")).containsText("按 2026-06-30 测算，申报年度 2026（所选日期在有效期内）");
        assertThat(page.locator("#app")).not().containsText("还剩");
        assertThat(page.locator("#app")).not().containsText("最后一天）是");
    }

    @Test
    void anyOtherDayAndYearCanBeAskedFor() {
        portal.open();
        ask("2025-05-20", "");
        assertThat(page.locator(".status")).containsText("按 2025-05-20 测算，申报年度 2025");
        ask("2025-05-20", "2024");
        assertThat(page.locator(".status")).containsText("申报年度 2024");
        page.locator(".day summary").click();
        portal.button("改回今天").click();
        assertThat(page.locator(".status")).containsText("按 2026-11-24 测算，申报年度 2026（今天）");
    }

    @Test
    void aYearTooLateToClaimLeadsOnByOneClick() {
        portal.open();
        ask("", "2024");
        var card = page.locator(".card.term");
        assertThat(card).containsText("按 2026-11-24 不能测算 2024 年度");
        assertThat(card).containsText("2024年度的申报窗口在 2025 年，到 2026-11-24 已经过去");
        assertThat(page.locator(".tile")).hasCount(0);
        keepScreenshot("closed");
        portal.button("按 2026-11-24、申报年度 2025 测算").click();
        assertThat(page.locator(".status")).containsText("申报年度 2025（今天）");
        assertThat(portal.fieldset("主体类型")).isVisible();

        ask("", "2024");
        portal.button("按今天（2026-11-24）、申报年度 2026 测算").click();
        assertThat(portal.fieldset("主体类型")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"2023-06-01, 2023-06-01 时本办法还没有施行", "2028-02-01, 按 2028-02-01 不能测算 2026 年度"})
    void aDayOnWhichNothingIsJudgedLeadsOnByOneClick(String day, String title) {
        portal.open();
        ask(day, "");
        assertThat(page.locator(".card.term h2")).hasText(title);
        portal.button("按有效期最后一天（2026-11-22）、申报年度 2026 测算").click();
        assertThat(page.locator(".status")).containsText("按 2026-11-22 测算");
        assertThat(portal.fieldset("主体类型")).isVisible();

        ask(day, "");
        page.locator("#other-day").fill("2025-05-20");
        portal.button("按这一天测算").click();
        assertThat(page.locator(".status")).containsText("按 2025-05-20 测算，申报年度 2025");
        assertThat(portal.fieldset("主体类型")).isVisible();
    }

    /** The week of a claim window is set by a notice: its year is no deadline, and it is never "open". */
    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026, 按以往做法，2026年度在 2027 年申报",
        "2026-11-24, 2025, 可能已经过去，也可能还没到",
        "2026-11-20, 2024, 2024年度的申报窗口在 2025 年，已经过去"
    })
    void theUsualWindowIsToldByItsYear(String day, String year, String words) {
        portal.open();
        ask(day, year);
        portal.go("#/results");
        assertThat(page.locator(".notice .claims")).containsText(words);
        assertThat(page.locator("#app")).not().containsText("-12-31");
    }

    @Test
    void answersGivenBeforeTheTermEndedAreJudgedAsFarAsItsLastDay() {
        portal.open().importFile(EXAMPLES.resolve("after-the-term.json"));
        assertThat(page.locator("main h1")).hasText("结果");
        assertThat(portal.main()).containsText("6.1 PCT国际申请");
        assertThat(page.locator("[data-block=confirmed]")).containsText("所选日期在期满之后");
        keepScreenshot("results-after-the-term");
    }

    @Test
    void theArticleOnTheTermShowsBothOfItsWays() {
        portal.open().go("#/article/30");
        assertThat(page.locator(".clause")).hasCount(2);
        assertThat(page.locator(".clause").nth(0)).containsText("所选日期和年度不符合这一款");
        assertThat(page.locator(".clause").nth(1)).containsText("所选日期和年度符合这一款");
        assertThat(page.locator(".clause").nth(1)).containsText("2023年6月");
        assertThat(page.locator("#app")).not().containsText("还差 1 项");
    }

    private void ask(String day, String year) {
        page.locator(".day summary").click();
        page.locator("#as-of").fill(day);
        page.locator("#claim-year").selectOption(year);
        page.locator(".day button[type=submit]").click();
        page.waitForCondition(() -> page.locator(".day[open]").count() == 0);
        portal.settle();
    }
}
