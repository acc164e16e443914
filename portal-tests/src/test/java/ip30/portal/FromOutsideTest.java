package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links, files and stored answers that are none, or too much: nothing of it stops a page, and every page has a way out. */
class FromOutsideTest extends InBrowser {

    private static final String COMPANY = "\"company\": {\"kind\": \"ENTERPRISE\", \"registeredInDistrict\": true}";

    /** Enough to be taken for an assessment, too little to draw the results from. */
    private static final String HALF_AN_ANSWER =
            "{\"measure\": {\"id\": \"fictitious-2030\", \"status\": \"IN_FORCE\"}, \"supports\": [], \"totals\": {\"qualified\": {}}}";

    @Test
    void anAnswerInPlaceOfAnObjectIsTakenOutOfALinkAndTold() throws IOException {
        openLink("{\"profile\": {\"company\": \"x\"}}");
        assertThat(page.locator(".banner.dropped")).containsText("企业基本情况");
        comesUpAgain();
    }

    @Test
    void aNameThatIsAnObjectIsTakenOutOfALinkAndFormAndReportCanBeDrawn() throws IOException {
        openLink(
                "{\"profile\": {\"company\": {\"kind\": \"ENTERPRISE\", \"name\": {\"a\": 1}, \"unifiedSocialCreditCode\": [1]},"
                        + " \"pledgeLoans\": [{\"label\": {\"b\": {}}, \"principal\": 5}]}}");
        assertThat(page.locator(".banner.dropped")).containsText("企业名称");
        portal.go("#/form");
        assertThat(portal.field("company/name")).hasValue("");
        portal.go("#/report");
        assertThat(page.locator(".report .firm")).hasText("（未填写）");
        comesUpAgain();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "__proto__", "a~1b", "constructor", "~"})
    void anUnknownFieldOfAnyNameIsDropped(String name) throws IOException {
        openLink("{\"profile\": {" + COMPANY.replace("true}", "true, \"" + name + "\": 1}") + ", \"" + name
                + "\": [{\"x\": 1}]}, \"" + name + "\": 5}");
        assertThat(page.locator(".banner.dropped")).containsText(name);
        portal.settle();
        assertThat(page.locator(".banner.is-bad")).hasCount(0);
        assertThat(portal.export()).isEqualTo(Portal.JSON.readTree("{\"profile\": {" + COMPANY + "}}"));
        comesUpAgain();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "__proto__", "~"})
    void anUnknownFieldOfAFileIsToldAndTheRestImported(String name) throws IOException {
        var text = "{\"profile\": {" + COMPANY + ", \"" + name + "\": [{\"x\": 1}]}, \"" + name + "\": 5}";
        portal.open().importFile(Files.writeString(folder.resolve("odd.json"), text));
        assertThat(page.locator("dialog .faults")).containsText(name);
        portal.button("导入其余答案").click();
        portal.settle();
        assertThat(page.locator(".banner.is-bad")).hasCount(0);
        assertThat(portal.export()).isEqualTo(Portal.JSON.readTree("{\"profile\": {" + COMPANY + "}}"));
    }

    @Test
    void aLinkThatUnpacksToTooMuchIsRefusedByItsSize() throws IOException {
        var link = Links.of("{\"profile\": {\"company\": {\"name\": \"" + "x".repeat(4_000_000) + "\"}}}");
        assertThat(link).hasSizeLessThan(6_000);
        page.navigate(address() + link);
        assertThat(portal.main()).containsText("展开后超过 256 KiB");
        assertThat(page.locator(".banner.is-bad")).hasCount(0);
        comesUpAgain();
    }

    @Test
    void aLinkThatIsSmallButBecomesTooMuchIsRefusedToo() throws IOException {
        var numbers = "1e20,".repeat(50_000);
        page.navigate(address() + Links.of("{\"profile\": {\"a\": {\"b\": [" + numbers + "1]}}}"));
        assertThat(portal.main()).not().isEmpty();
        comesUpAgain();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "[]",
                "\"x\"",
                "{",
                "{\"skipped\": 5}",
                "{\"way\": 5, \"dropped\": 5, \"unit\": {}, \"language\": []}",
                "{\"request\": 5, \"way\": {\"ticked\": 5, \"unsure\": {}, \"accepted\": \"x\", \"trail\": 7, \"shelf\": []}}",
                "{\"request\": {\"profile\": []}}",
                "{\"request\": {\"profile\": {\"company\": \"x\", \"pledgeLoans\": {\"a\": 1}}, \"asOf\": {}, \"claimYear\": []}}",
                "{\"request\": {\"profile\": {\"company\": {\"kind\": \"ENTERPRISE\"}}},"
                        + " \"way\": {\"step\": \"cards\", \"at\": \"/profile/nothing\", \"trail\": [\"/profile/nothing\", 5, \"x\"]}}",
                "{\"request\": {\"profile\": {\"company\": {\"kind\": \"ENTERPRISE\"}}},"
                        + " \"way\": {\"step\": \"cards\", \"at\": \"/profile/__proto__/x\", \"trail\": [\"/profile/__proto__/x\"]}}",
                "{\"request\": {\"profile\": {\"company\": {\"kind\": \"ENTERPRISE\"}}},"
                        + " \"way\": {\"step\": \"topics\", \"shelf\": {\"/profile/pledgeLoans\": \"x\", \"a/b\": 1}}}"
            })
    void whatIsStoredAndNoAnswerStopsNothing(String stored) throws IOException {
        page.navigate(address() + "icon.svg");
        page.evaluate("(kept) => localStorage.setItem('ip30.answers.1', kept)", stored);
        portal.open();
        portal.go("#/form");
        portal.go("#/results");
        portal.go("#/report");
        comesUpAgain();
    }

    @Test
    void whatWasPutAsideOfAnotherShapeIsNotTakenUpAgain() throws IOException {
        page.navigate(address() + "icon.svg");
        page.evaluate("(kept) => localStorage.setItem('ip30.answers.1', kept)", """
                {"request": {"profile": {"company": {"kind": "ENTERPRISE"}}},
                 "way": {"step": "topics", "shelf": {"/profile/pledgeLoans": [{"label": {"a": 1}, "principal": 5}, 7]}}}""");
        portal.open();
        portal.tick("pledgeLoans");
        portal.next();
        assertThat(portal.field("pledgeLoans/0/principal")).hasValue("5");
        assertThat(portal.field("pledgeLoans/0/label")).hasValue("");
        assertThat(portal.field("pledgeLoans/1")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#/__proto__", "#/constructor", "#/nowhere", "#/article/99", "#/article/__proto__"})
    void anAddressThatIsNoPageSaysSoAndLeadsHome(String fragment) throws IOException {
        page.navigate(address() + fragment);
        assertThat(page.locator("main h1")).hasText("没有这一页");
        page.getByText("回到首页").click();
        assertThat(page.locator(".pick").first()).isVisible();
    }

    @Test
    void aPageThatCannotBeDrawnShowsTheWaysOut() throws IOException {
        portal.open().chooseKind("企业");
        page.route(
                "**/v1/assessments?view=full",
                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(HALF_AN_ANSWER)));
        page.evaluate("() => { location.hash = '#/results'; }");
        assertThat(page.locator("main h1")).hasText("这一页没能显示出来");
        keepScreenshot("rescue");
        var saved = page.waitForDownload(() -> portal.button("导出文件").click());
        assertThat(saved.suggestedFilename()).endsWith(".json");

        page.unroute("**/v1/assessments?view=full");
        portal.button("重新打开").click();
        assertThat(page.locator("main[data-view=results] h1")).isVisible();
    }

    @Test
    void whereAPageCannotBeDrawnClearingWorks() throws IOException {
        portal.open().chooseKind("企业");
        page.route(
                "**/v1/assessments?view=*",
                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(HALF_AN_ANSWER)));
        page.navigate(address() + "#/results");
        page.reload();
        assertThat(page.locator("main h1")).hasText("这一页没能显示出来");
        page.unroute("**/v1/assessments?view=*");
        portal.button("清空全部").click();
        portal.button("再按一次就清空，不能恢复").click();
        assertThat(page.locator(".pick").first()).isVisible();
        assertThat(page.locator(".pick[aria-pressed=true]")).hasCount(0);
        portal.assertEmpty();
    }

    @Test
    void whatTheApiWillNotTakeIsToldInItsWordsAndNotAsALineThatIsDown() throws IOException {
        portal.open();
        page.route(
                "**/v1/assessments?view=*",
                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setStatus(413)
                        .setContentType("application/problem+json")
                        .setBody("{\"title\": \"请求过大\", \"status\": 413}")));
        page.locator(".pick").first().click();
        assertThat(page.locator(".banner.is-bad")).containsText("请求过大");
        assertThat(page.locator(".banner.is-bad")).not().containsText("连不上");
    }

    private void openLink(String text) throws IOException {
        page.navigate(address() + Links.of(text));
        assertThat(page.locator("main[data-view=results] h1")).isVisible();
        portal.settle();
    }

    /** Opened anew the page is there, and clearing it leads to an empty one. */
    private void comesUpAgain() throws IOException {
        page.navigate(address() + "icon.svg");
        portal.open();
        assertThat(page.locator("main[data-view=interview] h1")).isVisible();
        portal.button("清空全部").click();
        portal.button("清空").click();
        assertThat(page.locator(".pick").first()).isVisible();
        portal.assertEmpty();
    }
}
