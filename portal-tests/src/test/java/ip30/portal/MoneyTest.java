package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose money it is, how much of it there can be, and what to ask about before counting on it. */
class MoneyTest extends InBrowser {

    @TempDir
    private Path folder;

    @Test
    void personsMoneyIsShownApartAndInNoSum() throws IOException {
        open(request -> request.withObject("/profile/company").put("qualifiedHkMacaoStaff", 3));
        var figure = page.locator("[data-block=persons] .figure strong").innerText();
        assertThat(page.locator("[data-block=persons]")).containsText("不是本单位的钱");
        assertThat(page.locator("[data-block=indicative] .figure").first())
                .not()
                .containsText(figure);
        var row = page.locator(".rows li").filter(new Locator.FilterOptions().setHasText("26.1"));
        assertThat(row.first()).containsText(figure + " 元 发给本人，不归本单位");
        assertThat(page.locator(".wall .tile").nth(25)).containsText("本人");
        portal.go("#/article/26");
        assertThat(page.locator(".clause .sum")).containsText("不归本单位");
        portal.go("#/report");
        assertThat(page.locator(".report [data-block=persons]")).containsText(figure);
    }

    @Test
    void moreThanTheClauseBringsIsNeverShownAsTheFirms() throws IOException {
        open(request -> request.withArray("/profile/securitisations")
                .addObject()
                .put("role", "ISSUER")
                .put("amountRaised", 300_000_000)
                .put("issuedOn", "2026-03-01"));
        var clause = clause("15.1");
        portal.go("#/article/15");
        var card = page.locator(".clause").first();
        assertThat(card.locator(".sum"))
                .containsText(grouped(clause.path("amount").asLong()));
        assertThat(card.locator(".flag")).containsText("报道的本办法最高支持");
        var item = card.locator(".judged > summary");
        assertThat(clause.at("/items/0/amount").asLong())
                .isGreaterThan(clause.path("amount").asLong());
        assertThat(item)
                .containsText("以往文件的数额 " + grouped(clause.at("/items/0/amount").asLong()) + " 元，不等于本单位所得");
        assertThat(item.locator("b")).hasCount(0);
        keepScreenshot("above-the-reported-maximum");
    }

    @Test
    void anArticleThatAnotherInstrumentMayHaveDisplacedNamesIt() throws IOException {
        open(request -> {});
        assertThat(page.locator(".overlaps")).containsText("穗埔府规〔2025〕8号");
        assertThat(page.locator(".rows .caution").first()).containsText("可能已取代本条");
        portal.go("#/report");
        assertThat(page.locator(".report .overlaps")).containsText("穗埔府规〔2025〕8号");
        portal.go("#/article/14");
        var overlap = page.locator(".card.overlaps");
        assertThat(overlap).containsText("有效期 2025-06-18 至 2028-06-17");
        assertThat(overlap).containsText("官方或媒体报道");
        assertThat(overlap.locator(".sources li")).not().hasCount(0);
        assertThat(overlap).not().containsText("穗埔府规〔2025〕3号");
        portal.go("#/article/15");
        assertThat(page.locator(".clause").first()).isVisible();
        assertThat(page.locator(".card.overlaps")).hasCount(0);
    }

    @Test
    void nobodyIsToldToBecomeAnotherKindOfOrganisation() throws IOException {
        open(request -> {});
        page.locator("details").evaluateAll("(all) => all.forEach((one) => one.setAttribute('open', ''))");
        assertThat(page.locator("main")).not().containsText("还差 主体类型");
        var row = page.locator(".rows li").filter(new Locator.FilterOptions().setHasText("23.1"));
        assertThat(row).containsText("不适用于本类主体");
        portal.go("#/report");
        assertThat(page.locator(".report")).containsText("不适用于本类主体：23.1");
        assertThat(page.locator(".report")).not().containsText("还差 主体类型");
        portal.go("#/article/2");
        assertThat(page.locator(".clause").nth(1)).containsText("与贵单位无关");
    }

    @Test
    void aQuestionSaysWhatItCanBringAtTheMost() {
        portal.open();
        portal.answerScope("企业");
        portal.button("继续").click();
        assertThat(page.locator(".stake")).containsText("最多可达 300 万元");
        portal.button("English").click();
        assertThat(page.locator(".stake")).containsText("Up to 3,000,000 yuan");
    }

    private interface Change {
        void on(ObjectNode request);
    }

    /** The results of the technology firm, changed. */
    private void open(Change change) throws IOException {
        var request = (ObjectNode)
                Portal.JSON.readTree(EXAMPLES.resolve("technology-firm.json").toFile());
        change.on(request);
        portal.open().importFile(Files.writeString(folder.resolve("firm.json"), request.toString()));
        assertThat(page.locator("main h1")).hasText("结果");
        portal.settle();
    }

    /** A clause as the API judges what the page holds. */
    private JsonNode clause(String id) throws IOException {
        return StreamSupport.stream(portal.judged().path("articles").spliterator(), false)
                .flatMap(article -> StreamSupport.stream(article.path("clauses").spliterator(), false))
                .filter(clause -> clause.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String grouped(long amount) {
        return String.format("%,d", amount);
    }
}
