package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a statement rests on can be opened where an address is known, on the screen and from paper. */
class SourcesTest extends InBrowser {

    @Test
    void aSourceWithAnAddressIsALinkToItAndOneWithoutIsNone() throws IOException {
        show("#/report");
        var sources = sources();
        var lines = page.locator(".report section.sources li");
        assertThat(lines).hasCount(sources.size());
        for (int i = 0; i < sources.size(); i++) {
            var source = sources.get(i);
            assertThat(lines.nth(i)).containsText(source.get("title").asText());
            assertThat(hrefs(lines.nth(i))).isEqualTo(addresses(source));
        }
        assertThat(sources.stream().map(SourcesTest::addresses))
                .anyMatch(List::isEmpty)
                .anyMatch(addresses -> addresses.size() == 2);
        var link = lines.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("虚构的报道"))
                .first();
        assertThat(link).containsText("在新标签页打开");
        assertThat(link).hasAttribute("target", "_blank");
        assertThat(link).hasAttribute("rel", "noopener noreferrer");
        keepScreenshot("sources-report");
    }

    @Test
    void theAddressIsReadableOnPaper() {
        show("#/report");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var links = page.locator(".report section.sources a");
        assertThat(links).not().hasCount(0);
        for (var link : links.all()) {
            assertThat((String) link.evaluate("(a) => getComputedStyle(a, '::after').content"))
                    .contains(link.getAttribute("href"));
        }
    }

    @Test
    void anArticleSaysWhatOfItsTextWasReadAndItsFiguresLinkTheirSources() throws IOException {
        show("#/article/4");
        assertThat(page.locator(".text-read")).containsText("原文没有读到");
        var known = sources().stream()
                .filter(source -> !addresses(source).isEmpty())
                .toList();
        page.locator("details").evaluateAll("(all) => all.forEach((one) => one.setAttribute('open', ''))");
        for (var link : page.locator(".source a").all()) {
            assertThat(known).anyMatch(source -> addresses(source).contains(link.getAttribute("href")));
        }
        assertThat(page.locator(".source a")).not().hasCount(0);
        portal.go("#/article/2");
        assertThat(page.locator(".text-read")).containsText("全文读到");
    }

    @Test
    void whatIsNoWebAddressIsNeverMadeALink() {
        page.route("**/v1/measure", route -> answerWithAddress(route, "javascript:alert(1)"));
        show("#/report");
        assertThat(page.locator(".report section.sources li")).not().hasCount(0);
        assertThat(page.locator(".report section.sources a")).hasCount(0);
    }

    private static void answerWithAddress(Route route, String address) {
        var response = route.fetch();
        try {
            var measure = (ObjectNode) Portal.JSON.readTree(response.body());
            for (var source : measure.get("sources")) {
                ((ObjectNode) source).putArray("addresses").add(address);
            }
            route.fulfill(new Route.FulfillOptions().setResponse(response).setBody(measure.toString()));
        } catch (IOException e) {
            throw new IllegalStateException("the measure is no JSON", e);
        }
    }

    private void show(String fragment) {
        try {
            portal.show(Firms.file(folder, Firms.technology()));
        } catch (IOException e) {
            throw new IllegalStateException("the examples are there", e);
        }
        portal.go(fragment);
    }

    /** As the API tells them. */
    private List<JsonNode> sources() throws IOException {
        var text = (String) page.evaluate(
                "async () => (await fetch('/v1/measure', { headers: { 'Accept-Language': 'zh-CN' } })).text()");
        return Portal.JSON.readTree(text).get("sources").valueStream().toList();
    }

    private static List<String> addresses(JsonNode source) {
        return source.get("addresses").valueStream().map(JsonNode::asText).toList();
    }

    private static List<String> hrefs(Locator line) {
        return line.locator("a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }
}
