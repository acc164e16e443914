package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A figure that changes within the term: 500 for what was filed by 2031-06-30, 550 from 2031-07-01 on, which is better known. */
class FiguresTest extends InBrowser {

    @BeforeAll
    static void afterTheChange() throws IOException {
        serve(LocalDate.of(2031, 9, 30));
    }

    @BeforeEach
    void filingsOfBothDays() throws IOException {
        var request = Firms.technology().put("asOf", "2031-09-30");
        var filings = request.withObject("/profile").putArray("overseasPatents");
        filed(filings.addObject(), "2031-06-30");
        filed(filings.addObject(), "2031-07-01");
        portal.show(Firms.file(folder, request));
        portal.go("#/article/3");
    }

    private static void filed(ObjectNode filing, String day) {
        filing.put("route", "PCT")
                .put("event", "FILED")
                .put("jurisdiction", "WO")
                .put("happenedOn", day);
    }

    @Test
    void aFigureThatChangesTellsEachValueWithItsDayAndItsEvidence() {
        var clause = page.locator(".clause").first();
        clause.locator(".known-by > details > summary").first().click();
        var shown = row(clause, "500 元");
        assertThat(shown).containsText("2030-03-01 起，本条款所列");
        assertThat(shown).containsText("推测");
        var later = row(clause, "550 元");
        assertThat(later).containsText("2031-07-01 起");
        assertThat(later).not().containsText("所列");
        assertThat(later).containsText("虚构的报道");
        assertThat(later.locator(".evidence")).hasAttribute("data-evidence", "REPORTED");
        assertThat(row(clause, "2 项")).not().containsText("起");
        keepScreenshot("dated-figures");
    }

    @Test
    void anItemThatGoesByAnotherValueThanItsClauseShowsSaysSo() {
        var items = page.locator(".clause").first().locator(".judged");
        assertThat(items).hasCount(2);
        var own = items.filter(new Locator.FilterOptions().setHasText("2031-07-01 起"))
                .locator(".own-figure");
        assertThat(own).containsText("550 元");
        assertThat(own).containsText("本条款列的是 500 元");
        assertThat(own.locator(".evidence")).hasAttribute("data-evidence", "REPORTED");
        assertThat(page.locator(".own-figure")).hasCount(1);
        page.setViewportSize(PHONE, 760);
        page.locator(".known-by > details > summary").first().click();
        keepScreenshot("dated-figures-phone");
    }

    private static Locator row(Locator clause, String value) {
        return clause.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(value));
    }
}
