package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report that is handed on: what stands on which page, what the file is called, where its code leads. */
class ReportTest extends InBrowser {

    @BeforeEach
    void aReport() throws IOException {
        portal.show(Firms.file(folder, Firms.technology()));
        portal.go("#/report");
    }

    @Test
    void theFirstPageSaysForWhomOfWhichDayAndWhat() throws IOException {
        var first = page.locator(".report .page").first();
        assertThat(first).containsText("示例科技有限公司");
        assertThat(first).containsText("2031-06-30");
        assertThat(first.locator(".today")).containsText("本办法在有效期内");
        var supports = Portal.all(portal.judged().path("supports"));
        assertThat(first.locator("tbody tr")).hasCount(supports.size());
        for (var support : supports) {
            var row = first.locator("[data-support='" + support.path("clause").asText() + "']");
            for (var document : support.path("documents")) {
                assertThat(row).containsText(document.asText());
            }
            for (var step : support.path("steps")) {
                assertThat(row).containsText(step.asText());
            }
            // Nothing can be opened on paper: the exact level stands there, and the sources by number.
            assertThat(row.locator(".ev-cell")).containsText(Pattern.compile("(参照以往政策|本系统假设)来源 \\d"));
        }
        assertThat(first.locator("tfoot tr")).hasCount(1);
    }

    @Test
    void theSecondPageSaysWhatToDoByWhenAndWhomToAsk() {
        var second = page.locator(".report .page").nth(1);
        assertThat(second).containsText("问虚构局");
        assertThat(second).containsText("2032 年以前");
        assertThat(second).containsText("2031年度在 2032 年申报");
        assertThat(second).containsText("虚构奖项，给多少？");
        assertThat(second).not().containsText("-12-31");
    }

    @Test
    void onPaperEachPartBeginsAPageAndAnAppendixHoldsAnswersAndSources() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (int i = 1; i < 3; i++) {
            assertThat(page.locator(".report .page").nth(i)).hasCSS("break-before", "page");
        }
        var appendix = page.locator(".report .appendix");
        assertThat(appendix).containsText("贷款本金");
        assertThat(appendix).containsText("虚构的以往文件");
        assertThat(appendix).containsText("不涉及");
        keepScreenshot("report-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @Test
    void theFileIsCalledByFirmUnitAndDay() {
        portal.type("整理单位", "财务部");
        assertThat(page).hasTitle("知识产权补贴自查报告 示例科技有限公司 财务部 2031-06-30");
        assertThat(page.locator(".report header")).containsText("财务部");
        page.reload();
        assertThat(page.locator("#report-unit")).hasValue("财务部");
    }

    @Test
    void theCodeHoldsTheAnswersWhileItIsShortEnoughAndElseThePagesAddress() throws IOException {
        showLittle();
        assertThat(page.locator(".qr")).hasAttribute("data-link", Pattern.compile("^" + address() + "#s=.{20,1160}$"));
        assertThat(page.locator(".qr")).containsText("谁扫到谁能看");
        assertThat(page.locator(".qr path")).hasAttribute("d", Pattern.compile("M4 4h1v1h-1z.*"));

        var request = Firms.technology();
        var loans = request.withObject("/profile").withArray("/pledgeLoans");
        for (int i = 0; i < 60; i++) {
            loans.add(((ObjectNode) loans.get(0).deepCopy())
                    .put("principal", 1_234_567L * (i + 3) % 987_654)
                    .put("interestPaid", 7_919L * (i + 5) % 65_537)
                    .put("drawnOn", "2031-0%d-%02d".formatted(1 + i % 6, 1 + i % 28)));
        }
        portal.show(Firms.file(folder, request));
        portal.go("#/report");
        assertThat(page.locator(".qr")).hasAttribute("data-link", address());
        assertThat(page.locator(".qr")).containsText("只有页面的地址");
    }

    /** A firm with a loan and nothing else. */
    private void showLittle() throws IOException {
        var request = Firms.technology();
        request.withObject("/profile").retain("company", "pledgeLoans");
        portal.show(Firms.file(folder, request));
        portal.go("#/report");
    }

    @Test
    void nameCodeAndUnitLeaveTheBrowserNowhere() throws IOException {
        showLittle();
        portal.type("整理单位", "财务部甲");
        var link = page.locator(".qr").getAttribute("data-link");
        var shared = (String) page.evaluate("""
                async (packed) => {
                  const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
                  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
                }""", link.replaceFirst(".*#s=", ""));
        assertThat(shared).contains("pledgeLoans").doesNotContain("示例", "财务部甲", "91440101");
    }
}
