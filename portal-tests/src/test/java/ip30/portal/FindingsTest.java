package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the API finds beside the verdicts, shown as it is found: near misses, other claim years, doubtful answers. */
class FindingsTest extends InBrowser {

    @TempDir
    private Path folder;

    @BeforeAll
    static void shortlyBeforeTheTermEnds() throws IOException {
        serve(LocalDate.of(2026, 11, 20));
    }

    static Stream<Arguments> firms() {
        return Stream.of(
                Arguments.of("technology-firm", (Consumer<ObjectNode>) FindingsTest::missABit, 4),
                Arguments.of(
                        "foreign-patent-agency",
                        (Consumer<ObjectNode>)
                                firm -> firm.withObject("/company").put("annualServiceIncome", 4_000_000),
                        1),
                Arguments.of("partnership-patent-agency", (Consumer<ObjectNode>) firm -> {}, 1));
    }

    /** Near misses of several amounts, one of them unpublished and one not computable; a loan of last year; a sum told in ten thousands. */
    private static void missABit(ObjectNode profile) {
        ((ObjectNode) profile.at("/technologyPurchases/0")).put("relatedParties", true);
        ((ObjectNode) profile.at("/cultivationCentres/0")).put("annualCheckPassed", false);
        ((ObjectNode) profile.at("/ipInsurances/0")).put("premiumPaid", 0);
        profile.withArray("/pledgeLoans")
                .addObject()
                .put("lender", "BANK")
                .put("securedByOwnIp", true)
                .put("purpose", "OPERATIONS_OR_RESEARCH")
                .put("principal", 5_000_000)
                .put("months", 3)
                .put("interestPaid", 150_000)
                .put("drawnOn", "2025-10-09");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("firms")
    void nearMissesAreThoseOfTheAnswerInItsOrder(String example, Consumer<ObjectNode> change, int atLeast)
            throws IOException {
        open(example, change);
        var told = all(portal.judged().path("nearMisses"));
        assertThat(told).hasSizeGreaterThanOrEqualTo(atLeast);
        for (var view : List.of("#/results", "#/report")) {
            portal.go(view);
            var rows = page.locator("[data-near-miss]").all();
            assertThat(rows).hasSameSizeAs(told);
            for (int i = 0; i < told.size(); i++) {
                assertThat(rows.get(i)).containsText(told.get(i).path("clause").asText() + " ");
                assertIsTold(told.get(i), rows.get(i));
            }
        }
        keepScreenshot("near-misses-" + example);
    }

    private void assertIsTold(JsonNode miss, Locator row) {
        assertThat(row.locator(".missing b").allInnerTexts())
                .isEqualTo(all(miss.path("missing")).stream()
                        .map(criterion -> "还差 " + criterion.path("label").asText())
                        .toList());
        for (var open : miss.path("open")) {
            assertThat(row).containsText(open.path("label").asText());
        }
        var amount = miss.path("amountWithinReach");
        if (amount.isNumber()) {
            assertThat(row).containsText("增加 " + String.format("%,d", amount.asLong()) + " 元");
        } else {
            assertThat(row).not().containsText("补上后可增加");
        }
    }

    @Test
    void anAmountThatIsNotKnownSaysWhy() throws IOException {
        open("technology-firm", FindingsTest::missABit);
        assertThat(nearMiss("3.1")).containsText("可增加的金额未公布");
        assertThat(nearMiss("16.1")).containsText("金额取决于还差或待答的项目，目前算不出");
        assertThat(nearMiss("10.1")).containsText("以往政策");
    }

    /** Folded away, each with its plain reason; nothing is told twice. */
    @Test
    void whatIsNoNearMissIsFoldedAwayInTheOrderOfTheMeasure() throws IOException {
        open("technology-firm", FindingsTest::missABit);
        var near = all(portal.judged().path("nearMisses")).stream()
                .map(miss -> miss.path("clause").asText())
                .toList();
        var expected = all(portal.judged().path("articles")).stream()
                .filter(article -> List.of("SUPPORT", "SERVICE")
                        .contains(article.path("kind").asText()))
                .flatMap(article -> all(article.path("clauses")).stream())
                .filter(clause -> clause.path("verdict").asText().equals("NOT_QUALIFIED"))
                .map(clause -> clause.path("id").asText())
                .filter(id -> !near.contains(id))
                .toList();
        page.locator(".rest summary").click();
        var shown = page.locator(".rest .rows > li > a > span").allInnerTexts().stream()
                .map(text -> text.strip().split(" ")[0])
                .toList();
        assertThat(shown).isEqualTo(expected).isNotEmpty();
        var awarded = page.locator(".rest li").filter(new Locator.FilterOptions().setHasText("5.2 "));
        assertThat(awarded.locator(":is(.missing, .why)")).not().hasCount(0);
    }

    @Test
    void whatCountsInAnotherYearIsShownAndTheYearIsOneClickAway() throws IOException {
        open("technology-firm", FindingsTest::missABit);
        var section = page.locator(".other-years");
        assertThat(section).containsText("申报年度 2025");
        assertThat(section).containsText("2025年度在 2026 年申报，窗口约一周");
        var gain = section.locator("[data-gain='14.2']");
        assertThat(gain).containsText("贷款 3");
        assertThat(gain).containsText("约 37,500 元");
        assertThat(gain).containsText("要按 2025 年度重新填写：");
        assertThat(section.locator("[data-gain='6.2'] .sum")).not().containsText("约");
        assertThat(section).not().containsText("-12-31");
        portal.go("#/report");
        assertThat(page.locator(".report .other-years [data-gain='14.2']")).containsText("37,500");
        portal.go("#/results");

        portal.button("按 2026-11-20、申报年度 2025 测算").click();
        portal.settle();
        assertThat(page.locator(".status")).containsText("申报年度 2025");
        assertThat(page.locator("main h1")).isFocused();
        assertThat(portal.judged().path("claimYear").asInt()).isEqualTo(2025);
        assertThat(page.locator(".rows > li")
                        .filter(new Locator.FilterOptions().setHasText("14.2 贷款贴息"))
                        .first())
                .containsText("37,500");
    }

    @Test
    void aDoubtfulAnswerIsShownAndLeadsToItsField() throws IOException {
        open(
                "technology-firm",
                profile -> ((ObjectNode) profile.at("/pledgeLoans/0"))
                        .put("principal", 500)
                        .put("valuationFee", 0));
        var detail = all(portal.judged().path("warnings")).stream()
                .filter(warning -> warning.path("code").asText().equals("SMALL_FOR_YUAN"))
                .findFirst()
                .orElseThrow()
                .path("detail")
                .asText();
        for (var view : List.of("#/report", "#/results")) {
            portal.go(view);
            assertThat(page.locator(".warnings")).containsText("一号贷款 · 贷款本金");
            assertThat(page.locator(".warnings")).containsText(detail);
        }
        keepScreenshot("warnings");
        page.locator(".warnings a")
                .filter(new Locator.FilterOptions().setHasText("本金"))
                .first()
                .click();
        var field = page.locator("#f-profile-pledgeLoans-0-principal");
        assertThat(field).isFocused();
        assertThat(field).hasAccessibleDescription(Pattern.compile(".*" + detail + ".*"));
        assertThat(field).not().hasAttribute("aria-invalid", "true");

        field.fill("5000000");
        field.blur();
        portal.settle();
        assertThat(page.locator("#f-profile-pledgeLoans-0-principal-doubt")).hasCount(0);
    }

    private Locator nearMiss(String clause) {
        return page.locator("[data-near-miss='" + clause + "']");
    }

    private static List<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    /** The results of an example on 20 November 2026, its profile changed. */
    private void open(String example, Consumer<ObjectNode> change) throws IOException {
        var request = (ObjectNode)
                Portal.JSON.readTree(EXAMPLES.resolve(example + ".json").toFile());
        request.put("asOf", "2026-11-20");
        change.accept(request.withObject("/profile"));
        portal.open().importFile(Files.writeString(folder.resolve("firm.json"), request.toString()));
        assertThat(page.locator("main h1")).hasText("结果");
        portal.settle();
    }
}
