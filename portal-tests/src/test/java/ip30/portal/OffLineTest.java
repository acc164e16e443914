package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Without a line: the page opens, answers are taken and kept, and they are assessed once there is a line again. */
class OffLineTest extends InBrowser {

    private static final String IS_KEPT = """
            async () => {
              const names = await caches.keys();
              const told = await (await caches.open('ip30-told')).keys();
              return Boolean(navigator.serviceWorker.controller) && names.some((name) => name.startsWith('ip30-page-')) && told.length >= 2;
            }""";

    @Override
    ServiceWorkerPolicy serviceWorkers() {
        return ServiceWorkerPolicy.ALLOW;
    }

    @BeforeEach
    void openOnceOnLine() {
        portal.open();
        page.waitForFunction("() => navigator.serviceWorker.controller !== null");
        // What the page is made from is told again, this time through the worker.
        page.reload();
        portal.settle();
        page.waitForFunction(IS_KEPT);
    }

    @Test
    void thePageOpensTakesAnswersAndAssessesThemLater() throws IOException {
        portal.chooseKind("企业");
        page.context().setOffline(true);
        page.reload();
        assertThat(portal.step("scope")).isVisible();
        assertThat(page.locator(".banner.is-bad")).containsText("现在没有网络");
        for (var fragment : List.of("#/form", "#/firms", "#/")) {
            page.evaluate("(to) => { location.hash = to; }", fragment);
            assertThat(page.locator("main h1").last()).not().isEmpty();
        }
        page.evaluate("() => { location.hash = '#/form'; }");
        portal.field("company/annualServiceIncome").fill("3000000");
        portal.field("company/annualServiceIncome").blur();
        page.reload();
        assertThat(portal.field("company/annualServiceIncome")).hasValue("3,000,000");

        page.context().setOffline(false);
        assertThat(page.locator(".banner.is-bad")).hasCount(0);
        assertThat(page.locator(".day")).isVisible();
        assertThat(portal.export().at("/profile/company/annualServiceIncome").asLong())
                .isEqualTo(3_000_000);
    }

    @Test
    void itCanBeInstalled() throws IOException {
        var manifest = page.request()
                .get(address() + page.locator("link[rel=manifest]").getAttribute("href"));
        assertThat(manifest.headers().get("content-type")).isEqualTo("application/manifest+json");
        var json = Portal.JSON.readTree(manifest.body());
        assertThat(json.path("start_url").asText()).isEqualTo("/");
        assertThat(json.path("icons")).isNotEmpty();
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        assertThat(page.locator("meta[name=description]").getAttribute("content"))
                .isNotBlank();
    }
}
