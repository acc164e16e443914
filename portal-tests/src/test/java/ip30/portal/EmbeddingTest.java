package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Within another site's page: only of those sites that were named. */
class EmbeddingTest extends InBrowser {

    private HttpServer site;

    @BeforeEach
    void startSite() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            var html = "<!doctype html><title>t</title><iframe width=1000 height=800 src='" + address() + "'></iframe>";
            var bytes = html.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        site.start();
    }

    @AfterEach
    void stopSite() {
        site.stop(0);
    }

    private String origin() {
        return "http://127.0.0.1:" + site.getAddress().getPort();
    }

    @Override
    boolean isExpected(String url) {
        return url.startsWith(origin());
    }

    @Test
    void aSiteThatWasNamedShowsThePortalInAFrame() throws IOException {
        serveFor(origin());
        page.navigate(origin());
        var frame = page.frameLocator("iframe");
        frame.locator(".pick").first().click();
        assertThat(frame.locator("main[data-step=scope] h1")).isVisible();
        assertThat(frame.locator("html")).hasAttribute("lang", "zh-CN");
    }

    @Test
    void anyOtherSiteDoesNot() throws IOException {
        serveFor("https://portal.example.cn");
        var refused = page.waitForConsoleMessage(() -> page.navigate(origin()));
        assertThat(refused.text()).contains("frame-ancestors");
        assertThat(page.frameLocator("iframe").locator(".pick")).hasCount(0);
    }
}
