package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Answers of the version before, with fields that are asked no more: the rest is kept and assessed, and what went is told. */
class OldAnswersTest extends InBrowser {

    private static final String OLD = """
            {"claimYear": 2031,
             "profile": {
               "company": {"name": "示例商标有限公司", "kind": "ENTERPRISE", "registeredInDistrict": true, "taxedInDistrict": true,
                 "countedInDistrictStatistics": true, "soundFinances": true, "legalPerson": true, "independentAccounting": true,
                 "creditCompliant": true, "dealsForLocalClients": 30},
               "foreignTrademarks": [{"route": "MADRID", "designatedCountries": 24, "registeredOn": "2031-05-06"},
                 {"route": "EUIPO", "registeredOn": "2031-02-11"}],
               "registrations": []}}
            """;

    @Test
    void storedAnswersLoadWithoutThemAndTheUserIsTold() throws IOException {
        page.navigate(address() + "icon.svg");
        store("{\"language\":\"zh\",\"request\":" + OLD
                + ",\"skipped\":[\"/profile/company/dealsForLocalClients\"],\"scopeDone\":true}");
        portal.open();

        assertToldAndKept();
        page.reload();
        portal.settle();
        assertThat(page.locator(".banner.dropped")).containsText("指定国家数");
        portal.button("知道了").click();
        page.reload();
        portal.settle();
        assertThat(page.locator(".banner.dropped")).hasCount(0);
    }

    private void store(String kept) {
        page.evaluate("(kept) => localStorage.setItem('ip30.answers.1', kept)", kept);
    }

    @Test
    void aFileOfTheVersionBeforeIsImportedWithoutThem() throws IOException {
        portal.open().importFile(Files.writeString(folder.resolve("old.json"), OLD));
        assertThat(page.locator("main[data-view=results] h1")).isVisible();
        assertToldAndKept();
    }

    @Test
    void aLinkOfTheVersionBeforeIsOpenedWithoutThem() throws IOException {
        portal.open();
        var packed = page.evaluate("""
                async (text) => {
                  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
                  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
                  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
                }""", OLD);
        page.navigate(address() + "#s=" + packed);
        assertThat(page.locator("main[data-view=results] h1")).isVisible();
        assertToldAndKept();
    }

    private void assertToldAndKept() throws IOException {
        var told = page.locator(".banner.dropped");
        assertThat(told).containsText("服务本区客户单数");
        assertThat(told).containsText("境外商标 · 指定国家数");
        assertThat(told).containsText("其余答案都在");
        portal.settle();
        assertThat(page.locator(".banner.is-bad")).hasCount(0);
        keepScreenshot("old-answers");
        assertThat(portal.export()).isEqualTo(withoutThem());
        portal.go("#/results");
        assertThat(page.locator(".supports li").first()).isVisible();
    }

    private static JsonNode withoutThem() throws IOException {
        return Portal.JSON.readTree(
                OLD.replace(", \"dealsForLocalClients\": 30", "").replace("\"designatedCountries\": 24, ", ""));
    }
}
