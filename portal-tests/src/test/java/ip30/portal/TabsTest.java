package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two tabs of one browser: neither takes away what the other has kept. */
class TabsTest extends InBrowser {

    @Test
    void twoTabsWithTwoFirmsKeepBoth() throws IOException {
        portal.open().chooseKind("企业");
        var other = anotherTab().open();
        other.go("#/firms");
        other.button("新增一家").click();
        other.chooseKind("分公司");
        call(portal, "甲");
        call(other, "乙");

        assertThat(names(2)).containsExactlyInAnyOrder("甲", "乙");
        page.reload();
        portal.settle();
        assertThat(portal.export().at("/profile/company/name").asText()).isEqualTo("甲");
        assertThat(other.export().at("/profile/company/name").asText()).isEqualTo("乙");
    }

    @Test
    void whatOneTabAnswersTheOtherShows() throws IOException {
        portal.open().chooseKind("企业");
        portal.firms(1);
        var other = anotherTab().open();
        other.go("#/form");
        portal.go("#/form");
        portal.type("年主营服务收入", "3000000");
        assertThat(other.field("company/annualServiceIncome")).hasValue("3,000,000");
        call(other, "甲");
        portal.go("#/report");
        assertThat(portal.field("company/name")).hasValue("甲");
        portal.firms(1);
        assertThat(portal.export()).isEqualTo(other.export());
    }

    /** As when a tab slept while the other went on: it goes on from what is no more. */
    @Test
    void whereBothChangedTheSameFirmBothAreKept() throws IOException {
        portal.open().chooseKind("企业");
        portal.firms(1);
        // Nothing that other tabs tell comes here.
        page.evaluate("() => { BroadcastChannel.prototype.postMessage = () => {}; }");
        var other = anotherTab().open();
        other.page().evaluate("() => { BroadcastChannel.prototype.postMessage = () => {}; }");
        call(other, "乙");
        assertThat(names(1)).containsExactly("乙");
        call(portal, "甲");
        assertThat(portal.main()).containsText("两份都留着");
        assertThat(names(2)).containsExactlyInAnyOrder("甲", "乙");
    }

    @Test
    void aFirmDeletedInAnotherTabIsNotShownAsIfItWereThere() throws IOException {
        portal.show(Firms.file(folder, Firms.technology()));
        portal.firms(1);
        var other = anotherTab().open();
        other.go("#/firms");
        other.page().locator(".firms .tools button").last().click();
        assertThat(portal.main()).containsText("已在另一个标签页里删除");
        assertThat(page.locator(".sentence em")).hasCount(0);
        portal.firms(0);
        other.button("找回（10 秒内）").click();
        assertThat(names(1)).containsExactly("示例科技有限公司");
    }

    @Test
    void aFirmThatWasJustBegunStaysOpenAcrossAReload() throws IOException {
        portal.open().chooseKind("企业");
        portal.firms(1);
        portal.go("#/firms");
        portal.button("新增一家").click();
        assertThat(portal.step("kind")).isVisible();
        page.reload();
        portal.settle();
        assertThat(portal.step("kind")).isVisible();
        assertThat(page.locator(".pick[aria-pressed=true]")).hasCount(0);
        portal.firms(1);
    }

    @Test
    void aReloadRightAfterTypingLosesNothing() throws IOException {
        portal.open().chooseKind("企业");
        portal.go("#/report");
        portal.field("company/name").fill("甲");
        page.reload();
        portal.settle();
        assertThat(portal.export().at("/profile/company/name").asText()).isEqualTo("甲");
        assertThat(names(1)).containsExactly("甲");
    }

    private static void call(Portal tab, String name) {
        tab.go("#/report").fill("company/name", name);
    }

    private List<String> names(int count) throws IOException {
        return portal.firms(count).stream()
                .map((JsonNode firm) -> firm.at("/request/profile/company/name").asText())
                .toList();
    }
}
