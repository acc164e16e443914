package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another answer beside the present one: what it would bring, without losing anything. */
class WhatIfTest extends InBrowser {

    private static final String COUNTRIES = "foreignTrademarks/0/approvedCountries";

    private JsonNode before;

    @BeforeEach
    void aFirmWithAMarkInTwoCountries() throws IOException {
        var request = Firms.technology();
        ((ObjectNode) request.at("/profile/foreignTrademarks/0")).put("approvedCountries", 2);
        portal.show(Firms.file(folder, request));
        before = portal.export();
    }

    @Test
    void whatAnotherAnswerWouldBringStandsBesideThePresentOne() throws IOException {
        var now = amount(portal.judged(), "5.1");
        tryCountries("3");
        var row = page.locator("table.if [data-clause='5.1']");
        assertThat(row).containsText(Portal.yuan(now));
        assertThat(row).containsText("300 元");
        assertThat(row).containsText("多 100 元");
        assertThat(page.locator("table.if tfoot tr")).hasCount(1);
        assertThat(page.locator("table.if tfoot")).containsText("多 100 元");
        assertThat(page.locator(".tried .now")).containsText("现在的答案：2");
        assertThat(page.locator("#live")).containsText("假如改了");
        assertThat(portal.export()).isEqualTo(before);
        keepScreenshot("what-if");

        portal.button("不改，收起").click();
        assertThat(page.locator("table.if")).hasCount(0);
        assertThat(portal.export()).isEqualTo(before);
    }

    @Test
    void theTriedAnswerIsTakenOverOnlyWhenAskedFor() throws IOException {
        tryCountries("3");
        portal.button("就用假如的答案").click();
        portal.settle();
        assertThat(portal.export().at("/profile/" + COUNTRIES).asInt()).isEqualTo(3);
        assertThat(page.locator("[data-support='5.1']")).containsText("300 元");
    }

    @Test
    void aReloadInTheMiddleLeavesTheAnswersAsTheyWere() throws IOException {
        tryCountries("3");
        page.reload();
        portal.settle();
        assertThat(portal.export()).isEqualTo(before);
    }

    @Test
    void whatIsNoAnswerIsNotJudged() {
        tryCountries("three");
        assertThat(page.locator(".tried .fault")).containsText("请填数字");
        assertThat(page.locator("#iff-profile-" + COUNTRIES.replace('/', '-'))).hasValue("three");
    }

    @Test
    void aNearMissIsOneClickFromWhatItWouldBring() throws IOException {
        var request = (ObjectNode) before;
        ((ObjectNode) request.at("/profile/company")).put("qualifiedHkMacaoStaff", 0);
        portal.show(Firms.file(folder, request));
        page.locator(".near-fold > summary").click();
        page.locator("[data-near-miss='7.1'] button").click();
        assertThat(page.locator("#what-if")).hasAttribute("open", "");
        assertThat(page.locator("[data-tried='/profile/company/qualifiedHkMacaoStaff'] input"))
                .hasValue("1");
        assertThat(page.locator("table.if [data-clause='7.1']")).containsText("2,000 元");
        assertThat(page.locator("#what-if")).containsText("2,000 元发给本人");
    }

    private void tryCountries(String countries) {
        page.locator("#what-if > summary").click();
        page.locator("#if-pick").selectOption("/profile/" + COUNTRIES);
        var field = page.locator("#iff-profile-" + COUNTRIES.replace('/', '-'));
        field.fill(countries);
        field.blur();
        portal.settle();
    }

    private static JsonNode amount(JsonNode judged, String clause) {
        return Portal.all(judged.path("supports")).stream()
                .filter(support -> support.path("clause").asText().equals(clause))
                .findFirst()
                .orElseThrow()
                .path("amount");
    }
}
