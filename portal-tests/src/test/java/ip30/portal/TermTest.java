package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
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

    private static final String ENDED = "本办法已于 2033-02-28 期满（今天 2033-03-02，期满后第 2 天）";
    private static final String ENDED_EN =
            "The term of this measure ended on 2033-02-28 (today is 2033-03-02, day 2 after it)";
    private static final List<String> COUNTING_DOWN = List.of("还剩", "从今天起还有");

    @BeforeAll
    static void theTermIsOver() throws IOException {
        serve(AFTER_THE_TERM);
    }

    @Test
    void theFirstQuestionIsThereAndBesideItThatTheTermIsOver() {
        portal.open();
        var notice = page.locator(".landing .notice");
        assertThat(notice).containsText(ENDED);
        assertThat(notice).containsText("期满后还能否申报有效期内的事项，未公布");
        assertThat(notice).containsText("虚构先例");
        assertThat(notice).containsText("请向虚构局咨询");
        assertThat(notice).containsText("后续文件是虚构令〔2033〕2号，2033-07-01 起施行");
        assertThat(portal.main()).not().containsText("没有看到后续文件");
        assertThat(page.locator(".card.term")).hasCount(0);
        keepScreenshot("after-the-term");

        portal.passScope("企业");
        assertThat(page.locator(".status .tag")).hasText("已期满");
        assertThat(page.locator(".lead")).containsText("从 2033-01-01 到 2033-02-28");
    }

    @Test
    void inEnglishToo() {
        portal.open();
        portal.button("English").click();
        var notice = page.locator(".landing .notice");
        assertThat(notice).containsText(ENDED_EN);
        assertThat(notice).containsText("only a precedent speaks for it");
        assertThat(page.locator(".picks")).containsText("Enterprise");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2032-06-30", "2031-05-20", "2033-04-01"})
    void resultsAndReportSayItWhateverDayIsAskedFor(String day) {
        portal.open();
        if (!day.isEmpty()) {
            ask(day, "");
        }
        for (var view : List.of("#/results", "#/report")) {
            portal.go(view);
            assertThat(page.locator("main .today").first()).hasText(ENDED);
            assertThat(page.locator(".status")).containsText("今天 2033-03-02，办法已于 2033-02-28 期满");
            COUNTING_DOWN.forEach(
                    words -> assertThat(page.locator("#app")).not().containsText(words));
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var first = page.locator(".report .page").first().innerText();
        assertThat(first.indexOf(ENDED)).isBetween(0, 200);
        assertThat(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))
                .startsWith("%PDF".getBytes())
                .hasSizeGreaterThan(20_000);
    }

    @Test
    void theReportSaysItInEnglish() {
        portal.open();
        portal.button("English").click();
        ask("2032-06-30", "");
        portal.go("#/report");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".report .page").first()).containsText(ENDED_EN);
        assertThat(page.locator("#app")).containsText("2032-06-30 (a day of the term)");
        assertThat(page.locator("#app").innerText()).doesNotContainIgnoringCase("days left");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#/", "#/form", "#/results", "#/article/4", "#/article/13", "#/report"})
    void noPageCountsDaysLeftForADayOfTheTerm(String fragment) {
        portal.open();
        ask("2032-06-30", "");
        portal.go(fragment);
        assertThat(page.locator(".status")).containsText("办法已于 2033-02-28 期满");
        assertThat(page.locator(".status")).containsText("按 2032-06-30 查（所选日期在有效期内）");
        COUNTING_DOWN.forEach(words -> assertThat(page.locator("#app")).not().containsText(words));
        assertThat(page.locator("#app")).not().containsText("最后一天）是");
    }

    @Test
    void anyOtherDayAndYearCanBeAskedFor() {
        portal.open();
        ask("2032-05-20", "");
        assertThat(page.locator(".status")).containsText("按 2032-05-20 查");
        assertThat(page.locator(".status")).containsText("2032 年度");
        ask("2032-05-20", "2031");
        assertThat(page.locator(".status")).containsText("2031 年度");
        page.locator(".day summary").click();
        portal.button("改回今天").click();
        assertThat(page.locator(".status")).containsText("按 2033-03-02 查（今天）");
    }

    @Test
    void anotherYearIsOneClickFromTheFirstPage() {
        portal.open();
        page.locator(".years").getByText("2032").click();
        portal.settle();
        assertThat(page.locator(".status")).containsText("2032 年度");
        assertThat(page.locator(".time-line")).containsText("收 2032 年度的申报");
    }

    @Test
    void aYearTooLateToClaimLeadsOnByOneClick() {
        portal.open();
        ask("", "2031");
        var card = page.locator(".card.term");
        assertThat(card).containsText("按 2033-03-02 不能查 2031 年度");
        assertThat(card).containsText("2031年度的申报窗口在 2032 年，到 2033-03-02 已经过去");
        keepScreenshot("closed");
        portal.button("按 2033-03-02、2032 年度查").click();
        assertThat(page.locator(".status")).containsText("2032 年度");
        assertThat(page.locator(".picks")).isVisible();

        ask("", "2031");
        portal.button("按今天（2033-03-02）、2033 年度查").click();
        assertThat(page.locator(".picks")).isVisible();
    }

    @Test
    void aDayOnWhichNothingIsJudgedLeadsOnByOneClick() {
        portal.open();
        ask("2029-06-01", "");
        assertThat(page.locator(".card.term h2")).hasText("2029-06-01 时本办法还没有施行");
        portal.button("按有效期最后一天（2033-02-28）、2033 年度查").click();
        assertThat(page.locator(".status")).containsText("按 2033-02-28 查");
        assertThat(page.locator(".picks")).isVisible();

        ask("2029-06-01", "");
        page.locator("#other-day").fill("2032-05-20");
        portal.button("按这一天查").click();
        assertThat(page.locator(".status")).containsText("按 2032-05-20 查");
        assertThat(page.locator(".picks")).isVisible();
    }

    /** The week of a claim window is set by a notice: its year is no deadline, and it is never "open". */
    @ParameterizedTest
    @CsvSource({
        "2033-03-02, 2033, 按以往做法，2033年度在 2034 年申报",
        "2033-03-02, 2032, 可能已经过去，也可能还没到",
        "2032-11-20, 2031, 2031年度的申报窗口在 2032 年，已经过去"
    })
    void theUsualWindowIsToldByItsYear(String day, String year, String words) {
        portal.open();
        ask(day, year);
        portal.go("#/results");
        var claims = page.locator(".claims > p").first();
        assertThat(claims).containsText(words);
        assertThat(claims).not().containsText("-12-31");
    }

    @Test
    void answersGivenBeforeTheTermEndedAreJudgedAsFarAsItsLastDay() throws IOException {
        var request = Firms.technology();
        request.remove("asOf");
        request.put("claimYear", 2032);
        var loan = (ObjectNode) request.at("/profile/pledgeLoans/0");
        loan.put("drawnOn", "2032-02-08");
        portal.show(Firms.file(folder, request));
        assertThat(page.locator("[data-support='4.2']")).isVisible();
        assertThat(page.locator(".sentence")).containsText("期满后还收不收申报，官方未公布");
        keepScreenshot("results-after-the-term");
    }

    @Test
    void theArticleOnTheTermShowsBothOfItsWays() {
        portal.open().go("#/article/13");
        assertThat(page.locator(".clause")).hasCount(2);
        assertThat(page.locator(".clause").nth(0)).containsText("所选日期和年度不符合这一款");
        assertThat(page.locator(".clause").nth(1)).containsText("所选日期和年度符合这一款");
        assertThat(page.locator("#app")).not().containsText("还差 1 项");
    }

    /** Another measure answers for its own days: the page is drawn from that one. */
    @Test
    void aDayOfTheNextMeasureIsToldByThatMeasure() {
        portal.open();
        ask("2034-02-01", "");
        portal.go("#/report");
        assertThat(page.locator(".report")).containsText("虚构令〔2033〕2号");
        assertThat(page.locator(".report .sources li")).not().hasCount(0);
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
