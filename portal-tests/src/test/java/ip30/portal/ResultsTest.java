package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the firm gets, first; then what is nearly there, what to answer next, and all articles. The server decides all of it. */
class ResultsTest extends InBrowser {

    private static final Pattern NOTHING = Pattern.compile("(^|[^\\d,])0 元");

    @Test
    void supportsAreThoseOfTheAnswerInItsOrderWithAmountAndEvidence() throws IOException {
        show(profile -> {});
        var told = Portal.all(portal.judged().path("supports"));
        assertThat(told).hasSizeGreaterThan(3);
        var rows = page.locator(".supports li").all();
        assertThat(rows).hasSameSizeAs(told);
        for (int i = 0; i < told.size(); i++) {
            var support = told.get(i);
            assertThat(rows.get(i))
                    .hasAttribute("data-support", support.path("clause").asText());
            assertThat(rows.get(i)).containsText(support.path("title").asText());
            assertThat(rows.get(i)).containsText(amountText(support));
            assertThat(rows.get(i)).containsText("推测");
        }
        assertThat(page.locator("main h1")).containsText("示例科技有限公司符合 " + told.size() + " 项");
    }

    private static String amountText(JsonNode support) {
        var amount = support.path("amount");
        if (amount.isNull()) {
            return support.path("evidence").has("amount") ? "金额未公布" : "服务，不发钱";
        }
        return (support.path("ceiling").asBoolean() ? "最高 " : "") + Portal.yuan(amount);
    }

    /** An article may bring money by one clause and a service by another. */
    @Test
    void whatIsAServiceIsSaidByTheClauseAndNotByItsArticle() throws IOException {
        page.route(Pattern.compile("/v1/measures?(/[^/]*)?$"), route -> {
            var response = route.fetch();
            route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                    .setResponse(response)
                    .setBody(response.text().replace("\"kind\":\"SERVICE\"", "\"kind\":\"SUPPORT\"")));
        });
        show(profile -> {});
        assertThat(page.locator("[data-support='10.1']")).containsText("服务，不发钱");
        portal.go("#/article/10");
        assertThat(page.locator(".clause .sum")).containsText("服务，不发钱");
    }

    @Test
    void theSentenceSumsByEvidenceAndSaysThatNothingIsConfirmed() throws IOException {
        show(profile -> profile.withObject("/company").put("qualifiedHkMacaoStaff", 3));
        var totals = portal.judged().at("/totals/qualified");
        var sentence = page.locator(".sentence");
        assertThat(sentence.locator("em")).hasCount(1);
        assertThat(sentence).containsText("约 " + Portal.yuan(totals.path("PRECEDENT")));
        assertThat(sentence).containsText("没有一项经本办法原文确认");
        assertThat(sentence).containsText(Portal.yuan(totals.path("toPersons")) + "发给本人");
        assertThat(page.locator("[data-support='7.1']")).containsText("发给本人，不归本单位");
        assertThat(portal.main()).not().containsText(NOTHING);
    }

    @Test
    void onADesktopAllOfItIsInSightWithoutScrolling() throws IOException {
        page.setViewportSize(1366, 768);
        show(profile -> {});
        assertThat(inSight(page.locator(".supports li").last())).isTrue();
        assertThat(inSight(page.locator(".sentence em"))).isTrue();
        keepScreenshot("results-in-sight");
    }

    private boolean inSight(Locator place) {
        return (boolean) place.evaluate("(e) => e.getBoundingClientRect().bottom <= innerHeight && scrollY === 0");
    }

    @Test
    void moreSupportsThanCanBeSeenAtOnceAreFolded() throws IOException {
        var answer = new Object() {
            int supports;
        };
        page.route("**/v1/assessments?view=*", route -> {
            var response = route.fetch();
            try {
                var assessment = (ObjectNode) Portal.JSON.readTree(response.body());
                var supports = assessment.withArray("/supports");
                for (int i = 0; !supports.isEmpty() && supports.size() < 12; i++) {
                    supports.add(((ObjectNode) supports.get(0).deepCopy()).put("clause", "copy." + i));
                }
                answer.supports = supports.size();
                route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setResponse(response)
                        .setBody(assessment.toString()));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        show(profile -> {});
        assertThat(answer.supports).isEqualTo(12);
        assertThat(page.locator(".list > .supports > li")).hasCount(8);
        assertThat(page.locator(".more summary")).containsText("其余 4 项");
    }

    @Test
    void nearMissesAndOtherYearsStandByMoneyWithOneClickToThem() throws IOException {
        show(ResultsTest::missABit);
        var judged = portal.judged();
        var misses = Portal.all(judged.path("nearMisses")).stream()
                .map(miss -> miss.path("clause").asText())
                .toList();
        assertThat(misses).isNotEmpty();
        var shown = page.locator("[data-near-miss]").all().stream()
                .map(card -> card.getAttribute("data-near-miss"))
                .toList();
        assertThat(shown).isEqualTo(misses);
        var gain = judged.at("/otherYears/0/gains/0");
        var card = page.locator("[data-gain='" + gain.path("clause").asText() + "'][data-year='2030']");
        assertThat(card).containsText("约 " + Portal.yuan(gain.path("amount")));
        assertThat(card).containsText("按 2030 年度算");
        assertThat(card).containsText("要按 2030 年度重新填写：");
        assertThat(card).containsText("2030年度在 2031 年申报，窗口约一周");
        assertThat(card).not().containsText("-12-31");
        keepScreenshot("near-misses");

        card.getByText("换到 2030 年度看").click();
        portal.settle();
        assertThat(page.locator(".status")).containsText("2030 年度");
        assertThat(page.locator("main h1")).isFocused();
        assertThat(portal.judged().path("claimYear").asInt()).isEqualTo(2030);
    }

    /** A loan of last year, and an insurance whose premium was not paid yet. */
    private static void missABit(ObjectNode profile) {
        ((ObjectNode) profile.at("/ipInsurances/0")).put("premiumPaid", 0);
        profile.withArray("/pledgeLoans")
                .addObject()
                .put("lender", "BANK")
                .put("securedByOwnIp", true)
                .put("purpose", "OPERATIONS_OR_RESEARCH")
                .put("principal", 500_000)
                .put("months", 3)
                .put("interestPaid", 15_000)
                .put("drawnOn", "2030-10-09");
    }

    @Test
    void anAmountThatIsNotKnownSaysWhy() throws IOException {
        show(ResultsTest::missABit);
        page.locator("details").evaluateAll("(all) => all.forEach((one) => one.setAttribute('open', ''))");
        assertThat(page.locator("[data-near-miss='8.1']")).containsText("金额取决于还差或待答的项目，现在算不出");
    }

    @Test
    void redIsForAnAnswerThatFailsAndGreyForWhatDoesNotConcernTheFirm() throws IOException {
        show(profile -> {
            profile.putArray("litigations");
            ((ObjectNode) profile.at("/foreignTrademarks/0")).put("route", "EUIPO");
            ((ObjectNode) profile.at("/foreignTrademarks/1")).put("route", "OAPI");
            profile.putArray("regionalMarks");
        });
        page.locator(".articles > summary").click();
        assertThat(article(9)).hasAttribute("data-code", "NOT_CONCERNED");
        assertThat(article(9)).containsText("不涉及");
        assertThat(article(9).locator(".mark")).hasCount(0);
        assertThat(article(5)).hasAttribute("data-code", "NOT_QUALIFIED");
        assertThat(article(5)).containsText("不符合");
        assertThat(article(4)).containsText("符合");
        assertThat(article(2)).containsText("通则");
        assertThat(article(13)).containsText("通则");
        assertThat(page.locator(".arts li")).hasCount(13);
        keepScreenshot("articles");
    }

    private Locator article(int number) {
        return page.locator("[data-article='" + number + "']");
    }

    @Test
    void theNextQuestionIsAnsweredInPlace() throws IOException {
        show(profile -> profile.remove(List.of("litigations", "regionalMarks")));
        var open = page.locator(".open-question");
        var first = open.getAttribute("data-open");
        assertThat(first)
                .isEqualTo(portal.judged().at("/nextQuestions/0/pointer").asText());
        open.getByText("拿不准").click();
        assertThat(open).not().hasAttribute("data-open", first);
    }

    @Test
    void anArticleThatAnotherInstrumentMayHaveDisplacedNamesIt() throws IOException {
        show(profile -> {});
        assertThat(page.locator("[data-support='4.2']")).containsText("先问归哪份办法管");
        portal.go("#/report");
        assertThat(page.locator(".flag-note").filter(new Locator.FilterOptions().setHasText("虚构令〔2031〕9号")))
                .isVisible();
        assertThat(page.locator(".todo")).containsText("归这份办法还是归虚构令〔2031〕9号？");
        portal.go("#/article/4");
        assertThat(page.locator(".card.overlaps")).containsText("有效期 2031-06-01 至 2033-05-31");
        portal.go("#/article/5");
        assertThat(page.locator(".clause").first()).isVisible();
        assertThat(page.locator(".card.overlaps")).hasCount(0);
    }

    @Test
    void nobodyIsToldToBecomeAnotherKindOfOrganisation() throws IOException {
        show(profile -> {});
        page.locator("details").evaluateAll("(all) => all.forEach((one) => one.setAttribute('open', ''))");
        assertThat(portal.main()).not().containsText("还差 主体类型");
        portal.go("#/article/2");
        assertThat(page.locator(".clause").nth(1)).containsText("与贵单位无关");
    }

    @Test
    void moreThanTheClauseBringsIsNeverShownAsTheFirms() throws IOException {
        show(profile -> ((ObjectNode) profile.at("/pledgeLoans/0"))
                .put("principal", 9_000_000)
                .put("interestPaid", 800_000));
        portal.go("#/article/4");
        var clause = page.locator(".clause").nth(1);
        var told = Portal.all(portal.judged().path("supports")).stream()
                .filter(support -> support.path("clause").asText().equals("4.2"))
                .findFirst()
                .orElseThrow();
        assertThat(clause.locator(".sum")).containsText(Portal.yuan(told.path("amount")));
        assertThat(clause.locator(".judged summary").first()).containsText("以本条款合计为准");
        assertThat(clause.locator(".judged summary b")).hasCount(0);
    }

    @Test
    void anAnswerUpdatesThePageWithinEightKilobytes() throws IOException {
        portal.open();
        portal.passScope("企业");
        portal.tick("pledgeLoans");
        portal.next();
        var views = new java.util.ArrayList<String>();
        page.onRequest(request -> {
            if (request.url().contains("/v1/assessments")) {
                views.add(request.url().replaceFirst(".*\\?", ""));
            }
        });
        var weights = Weights.of(page);
        portal.pick("pledgeLoans/0/lender", "银行");
        portal.fill("pledgeLoans/0/principal", "500000");
        assertThat(views).isNotEmpty().containsOnly("view=summary");
        assertThat(weights.all()).hasSameSizeAs(views).allMatch(weight -> weight < 8_000);
    }

    private void show(Consumer<ObjectNode> change) throws IOException {
        var request = Firms.technology();
        change.accept(request.withObject("/profile"));
        portal.show(Firms.file(folder, request));
    }

    @Test
    void withoutAnswersThePageSaysSoAndLeadsToTheQuestions() {
        portal.open().go("#/results");
        assertThat(portal.main()).not().containsText(NOTHING);
        assertThat(List.of(
                        page.locator(".supports").count(),
                        page.locator(".list .card").count()))
                .containsAnyOf(1);
    }
}
