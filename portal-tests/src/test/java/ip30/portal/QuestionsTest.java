package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked, in which order, and what a tick, a question mark and a gap are taken for. */
class QuestionsTest extends InBrowser {

    @Test
    void sentencesThatAreNotMarkedHoldAndTheButtonSaysSo() throws IOException {
        portal.open();
        portal.chooseKind("企业");
        assertThat(page.locator(".facts-list li")).hasCount(3);
        assertThat(page.locator(".question [type=submit]")).hasText("都成立，下一步");
        portal.next();
        var company = portal.export().at("/profile/company");
        for (var fact : List.of("registeredInDistrict", "legalPerson", "creditCompliant")) {
            assertThat(company.get(fact).asBoolean()).as(fact).isTrue();
        }
        assertThat(company.has("taxedInDistrict")).isFalse();
    }

    @Test
    void aSentenceThatDoesNotHoldSaysWhatFallsAwayAndCanBeMended() throws IOException {
        portal.open();
        portal.chooseKind("企业");
        mark("legalPerson", "不成立");
        assertThat(page.locator(".outcome")).containsText("“具有独立法人资格”不成立，多数支持就报不了");
        assertThat(page.locator(".outcome")).containsText("虚构服务");
        assertThat(page.locator(".question [type=submit]")).hasText("仍要看看");
        keepScreenshot("out-of-scope");
        portal.button("改这一句：具有独立法人资格").click();
        assertThat(page.locator(".outcome")).hasCount(0);

        mark("legalPerson", "拿不准");
        assertThat(page.locator(".question [type=submit]")).hasText("其余都成立，下一步");
        portal.next();
        assertThat(portal.export().at("/profile/company").has("legalPerson")).isFalse();
    }

    private void mark(String fact, String as) {
        portal.field("company/" + fact)
                .getByText(as, new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .click();
        portal.settle();
    }

    @Test
    void aNumberInASentenceIsAskedForAndNeverAsserted() throws IOException {
        portal.open();
        portal.chooseKind("外国专利代理机构");
        assertThat(page.locator(".facts-list")).containsText("不少于3人");
        portal.next();
        assertThat(portal.export().at("/profile/company").has("residentStaffInDistrict"))
                .isFalse();
        portal.button("上一步").click();
        portal.fill("company/residentStaffInDistrict", "2");
        assertThat(page.locator(".outcome")).containsText("不成立");
    }

    @Test
    void whatIsNotTickedDidNotHappenAndAQuestionMarkLeavesItOpen() throws IOException {
        portal.open();
        portal.passScope("企业");
        portal.unsure("litigations");
        page.locator(".topics summary").click();
        portal.tick("company.hostsServiceStation");
        portal.next();

        var profile = portal.export().path("profile");
        assertThat(profile.has("litigations")).isFalse();
        assertThat(profile.at("/pledgeLoans").isArray()).isTrue();
        assertThat(profile.at("/financeSupermarket/recognisedByAuthority").booleanValue())
                .isFalse();
        assertThat(profile.at("/financeSupermarket/recognisedByAuthority").isBoolean())
                .isTrue();
        assertThat(profile.at("/company/hostsServiceStation").asBoolean()).isTrue();
        assertThat(profile.at("/company/qualifiedHkMacaoStaff").isInt()).isTrue();
        assertThat(profile.at("/company/ipServiceRoles").isArray()).isTrue();
        assertThat(page.locator("main[data-view=results]")).isVisible();
    }

    @Test
    void everyTopicSaysWhatItCanBring() {
        portal.open();
        portal.passScope("企业");
        assertThat(portal.topic("pledgeLoans")).containsText("每年最高 2 万元");
        assertThat(portal.topic("foreignTrademarks")).containsText("每件 100 元 到 400 元");
        assertThat(portal.topic("ipInsurances")).containsText("已付保费 × 60%");
        assertThat(portal.topic("patentAwards")).containsText("金额未公布");
        assertThat(portal.topic("litigations")).containsText("每年最高 5 万元");
        page.locator(".topics summary").click();
        assertThat(portal.topic("company.qualifiedHkMacaoStaff")).containsText("发给本人");
        keepScreenshot("topics");
    }

    @Test
    void topicsAreFilledInInTheOrderOfTheMoneyTheyCanBring() throws IOException {
        portal.open();
        portal.passScope("企业");
        var order = Portal.all(portal.judged().path("nextQuestions")).stream()
                .map(question -> question.path("pointer").asText())
                .filter(List.of("/profile/patentAwards", "/profile/pledgeLoans", "/profile/litigations")::contains)
                .toList();
        portal.tick("pledgeLoans", "litigations", "patentAwards");
        portal.next();
        assertThat(Portal.all(portal.kept().at("/way/trail")).stream()
                        .map(pointer -> pointer.asText())
                        .toList())
                .isEqualTo(order);
        assertThat(order).startsWith("/profile/litigations").endsWith("/profile/patentAwards");
    }

    @Test
    void onlyAFirmOfServicesIsAskedForItsRoles() throws IOException {
        portal.open();
        portal.passScope("企业");
        page.locator(".topics summary").click();
        portal.tick("company.ipServiceRoles");
        portal.next();
        assertThat(page.locator(".question h1")).containsText("贵单位的情况");
        portal.pick("company/ipServiceRoles", "知识产权服务机构");
        assertThat(portal.field("company/settledInDistrictOn")).isVisible();
        assertThat(portal.field("company/annualServiceIncome")).isVisible();
    }

    @Test
    void anAgencyIsTakenForAFirmOfServicesByItsKind() {
        portal.open();
        portal.passScope("外国专利代理机构");
        assertThat(portal.topic("company.ipServiceRoles").locator("input")).isChecked();
    }

    @Test
    void whatWasFilledInIsNotLostWhenATopicIsUntickedByMistake() throws IOException {
        portal.show(Firms.file(folder, Firms.technology()));
        portal.go("#/");
        portal.tick("pledgeLoans");
        assertThat(portal.export().at("/profile").has("pledgeLoans")).isFalse();
        page.reload();
        portal.settle();
        portal.tick("pledgeLoans");
        assertThat(portal.export().at("/profile/pledgeLoans")).hasSize(2);
    }

    @Test
    void aReloadLosesNothingAnywhere() throws IOException {
        portal.open();
        portal.chooseKind("企业");
        reload();
        assertThat(portal.step("scope")).isVisible();
        portal.next();
        portal.tick("pledgeLoans");
        portal.unsure("litigations");
        reload();
        assertThat(portal.topic("pledgeLoans")).hasAttribute("data-standing", "yes");
        assertThat(portal.topic("litigations")).hasAttribute("data-standing", "unsure");
        portal.next();
        portal.pick("pledgeLoans/0/lender", "银行");
        portal.field("pledgeLoans/0/principal").pressSequentially("500000");
        reload();
        assertThat(portal.step("cards")).isVisible();
        assertThat(portal.field("pledgeLoans/0/principal")).hasValue("500,000");
        assertThat(portal.field("pledgeLoans/0/lender").getByLabel("银行")).isChecked();
    }

    private void reload() {
        page.reload();
        assertThat(page.locator(".day")).isAttached();
        portal.settle();
    }

    @Test
    void aCardLeftEmptyLeavesItsTopicOpen() throws IOException {
        portal.open();
        portal.passScope("企业");
        portal.tick("pledgeLoans");
        portal.next();
        page.getByText("先放着").click();
        assertThat(page.locator("main[data-view=results]")).isVisible();
        assertThat(portal.export().at("/profile").has("pledgeLoans")).isFalse();
        page.locator(".open-question").getByText("拿不准").click();
        assertThat(page.locator("[data-open='/profile/pledgeLoans']")).containsText("用专利、商标质押贷过款");
        portal.button("有，去填").click();
        assertThat(page.locator(".question h1")).containsText("用知识产权质押的贷款");
    }

    @Test
    void aSlipIsAskedAboutAtItsFieldWithBothAnswers() throws IOException {
        portal.open();
        portal.passScope("企业");
        portal.tick("pledgeLoans");
        portal.next();
        portal.fill("pledgeLoans/0/principal", "500");
        var doubt = page.locator("#f-profile-pledgeLoans-0-principal-doubt");
        assertThat(doubt).containsText("贷款本金是 500 元，还是 5,000,000 元？");
        assertThat(portal.field("pledgeLoans/0/principal"))
                .hasAccessibleDescription(java.util.regex.Pattern.compile(".*还是 5,000,000 元？.*"));
        assertThat(portal.field("pledgeLoans/0/principal")).not().hasAttribute("aria-invalid", "true");
        keepScreenshot("doubt");
        portal.button("就是 500 元").click();
        assertThat(doubt).hasCount(0);
        page.reload();
        portal.settle();
        assertThat(doubt).hasCount(0);
        portal.fill("pledgeLoans/0/principal", "600");
        portal.button("改成 6,000,000 元").click();
        assertThat(portal.field("pledgeLoans/0/principal")).hasValue("6,000,000");
        assertThat(doubt).hasCount(0);
    }

    @Test
    void itemsAreAddedCopiedAndRemovedWithTheKeyboardAlone() {
        portal.open().go("#/form");
        var group = page.locator("details.group")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("质押贷款坏账"));
        group.locator("summary").first().focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(group.locator(".item")).hasCount(1);
        assertThat(group.locator(".item input[type=date]")).isFocused();
        group.locator(".item input[inputmode]").focus();
        page.keyboard().type("200000");
        group.getByLabel("复制 坏账 1").focus();
        page.keyboard().press("Enter");
        assertThat(group.locator(".item")).hasCount(2);
        assertThat(group.locator(".item").nth(1).locator("input[inputmode]")).hasValue("200,000");
        group.getByLabel("移除 坏账 2").focus();
        page.keyboard().press("Enter");
        assertThat(group.locator(".item")).hasCount(1);
    }
}
