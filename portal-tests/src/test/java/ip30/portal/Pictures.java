package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Makes the README's pictures, of the real measure and of today: `mvn -q test -pl portal-tests -am -Ppictures`. No test of anything. */
class Pictures extends InBrowser {

    /** All three together stay below 300 KB. */
    private static final int QUALITY = 50;

    private static final int PAPER = 1000;

    private static final Path FOLDER = Path.of("..", "docs", "images");

    @BeforeAll
    static void today() throws IOException {
        serve(LocalDate.now(ZoneId.of("Asia/Shanghai")));
    }

    @Test
    void topics() throws IOException {
        portal.open();
        portal.passScope("企业");
        portal.tick("pledgeLoans", "ipInsurances", "foreignTrademarks", "overseasPatents", "patentAwards");
        portal.unsure("tradeSecretProtection");
        keep("topics");
    }

    @Test
    void results() throws IOException {
        portal.show(Files.writeString(folder.resolve("firm.json"), firm().toString()));
        portal.button("知道了").click();
        keep("results");
    }

    @Test
    void report() throws IOException {
        portal.show(Files.writeString(folder.resolve("firm.json"), firm().toString()));
        portal.button("知道了").click();
        portal.go("#/report");
        assertThat(page.locator(".qr")).isVisible();
        var paper = page.locator(".report").boundingBox();
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setClip(paper.x, paper.y, paper.width, PAPER)
                .setPath(FOLDER.resolve("report.jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(QUALITY));
    }

    /** The technology firm with what most firms have: loans, insurance, marks, patents, an award. */
    private static ObjectNode firm() throws IOException {
        var request = (ObjectNode) Portal.JSON.readTree(
                Path.of("..", "examples", "technology-firm.json").toFile());
        request.remove("asOf");
        ((ObjectNode) request.at("/profile/pledgeLoans/0")).put("months", 11);
        for (var list : java.util.List.of(
                "litigations", "technologyPurchases", "cultivationCentres", "industrialisedPatents")) {
            request.withObject("/profile").putArray(list);
        }
        return request;
    }

    private void keep(String name) {
        page.setViewportSize(DESKTOP, 800);
        page.evaluate("() => scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(QUALITY));
    }
}
