package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several firms in one browser: listed, opened, copied, compared, printed, taken along and brought in, and none lost. */
class FirmsTest extends InBrowser {

    private static final int MANY = 40;

    @Test
    void aConsultantWithFortyFirmsImportsComparesAndPrintsThem() throws IOException {
        var register = new RegisterOfFirms(MANY);
        importFirms(register.lines(folder), "导入");
        assertThat(page.locator("main h1")).hasText("40 家企业");
        assertThat(rows()).hasCount(MANY);
        // Each firm's sum is that of its own assessment.
        assertThat(page.locator(".firms .money").getByText("在算")).hasCount(0);
        for (int i : List.of(0, 7, 39)) {
            assertThat(row("合成企业" + i).locator(".money")).containsText(sumOf(register.firm(i)));
        }
        keepScreenshot("firms-40");

        row("合成企业7").locator("input").check();
        row("合成企业9").locator("input").check();
        page.getByText("并排比较").click();
        assertThat(page.locator(".vs thead")).containsText("合成企业7");
        assertThat(page.locator(".vs thead")).containsText("合成企业9");
        assertThat(page.locator(".vs thead")).containsText(sumOf(register.firm(7)));
        for (var support : Portal.all(assessed(register.firm(9)).path("supports"))) {
            assertThat(page.locator(
                            ".vs tr[data-clause='" + support.path("clause").asText() + "']"))
                    .containsText(support.path("title").asText());
        }
        keepScreenshot("compare");

        portal.go("#/reports");
        assertThat(page.locator(".reports > section")).hasCount(MANY);
        assertThat(page.locator(".contents li")).hasCount(MANY);
        var target = page.locator(".contents a").nth(5).getAttribute("href").substring(1);
        assertThat(page.locator("[id='" + target + "'] .report h2.firm"))
                .hasText(page.locator(".contents a").nth(5).innerText());
        var pdf = new String(page.pdf(), StandardCharsets.ISO_8859_1);
        assertThat(pdf.split("/Type /Page\\b", -1).length - 1).isGreaterThan(2 * MANY);
        // A row of the contents leads to its report within the document.
        assertThat(pdf).contains("/Dest");
    }

    @Test
    void aRegisterGoesRoundAsItIs() throws IOException {
        var register = new RegisterOfFirms(MANY);
        importFirms(register.lines(folder), "导入");
        assertSameFirms(register, exported("导出登记表"));
    }

    /** The page reads a table as `./ip30 screen` does: columns, days, sets, empty lists. */
    @Test
    void aTableIsReadAsTheCommandLineReadsIt() throws IOException {
        var register = new RegisterOfFirms(MANY);
        importFirms(register.table(folder), "导入");
        assertSameFirms(register, exported("导出登记表"));
    }

    private static void assertSameFirms(RegisterOfFirms register, Path exported) throws IOException {
        var lines = Files.readAllLines(exported);
        assertThat(lines).hasSize(MANY);
        for (var line : lines) {
            var firm = Portal.JSON.readTree(line);
            int index = Integer.parseInt(firm.path("id").asText().replace("SYNTHETIC-", "")) - 1;
            assertThat(firm).isEqualTo(register.firm(index));
        }
    }

    @Test
    void linesThatCannotBeReadAreToldByTheirNumberAndDropNoOther() throws IOException {
        var good = new RegisterOfFirms(1).firm(0).toString();
        var file = Files.writeString(
                folder.resolve("some.jsonl"), good + "\n\n{\n5\n" + good.replace("企业0", "企业1") + "\n");
        openList();
        page.setInputFiles("#import-firms", file);
        assertThat(page.locator("dialog")).containsText("第 3 行：不是有效的 JSON");
        assertThat(page.locator("dialog")).containsText("第 4 行：没有企业信息");
        portal.button("导入").last().click();
        assertThat(page.locator("main h1")).hasText("2 家企业");
    }

    @Test
    void aTableWithWrongColumnsIsRefusedByTheirPlaceAndNeverByWhatStandsThere() throws IOException {
        openList();
        page.setInputFiles(
                "#import-firms",
                Files.writeString(folder.resolve("bad.csv"), "id,company.nmae,pledgeLoans[1].lender\n1,2,3\n"));
        assertThat(page.locator("dialog")).containsText("第 2 列的列名“company.nmae”不认识");
        assertThat(page.locator("dialog")).containsText("有 pledgeLoans[1]，却没有 pledgeLoans[0]");
        portal.button("关闭").click();
        assertThat(rows()).hasCount(0);
    }

    @Test
    void importingReplacesNothingUnlessAskedAndWhatWasReplacedCanBeHadBack() throws IOException {
        var register = new RegisterOfFirms(3);
        importFirms(register.lines(folder), "导入");
        page.setInputFiles("#import-firms", folder.resolve("register.jsonl"));
        assertThat(page.locator("dialog")).containsText("其中 3 家名单里已有");
        portal.button("取消").click();
        assertThat(rows()).hasCount(3);

        importFirms(folder.resolve("register.jsonl"), "都留着，另存为新的");
        assertThat(rows()).hasCount(6);
        importFirms(folder.resolve("register.jsonl"), "用文件里的替换这 3 家");
        assertThat(page.locator(".undo")).containsText("其中 3 家替换了原来的");
        assertThat(rows()).hasCount(6);
        portal.button("找回（10 秒内）").click();
        assertThat(rows()).hasCount(9);
        portal.firms(9);
    }

    @Test
    void aFileImportedBesideAnswersBecomesAFirmOfItsOwn() throws IOException {
        portal.open().chooseKind("企业");
        var before = portal.export();
        portal.importFile(Firms.file(folder, Firms.technology()));
        assertThat(page.locator("main[data-view=results] h1")).isVisible();
        assertThat(page.locator(".banner.is-good")).containsText("作为新的一家");
        assertThat(portal.firms(2).stream().map(firm -> firm.path("request"))).contains(before, Firms.technology());
    }

    @Test
    void aLinkOpenedBesideAnswersBecomesAFirmOfItsOwn() throws IOException {
        portal.open().chooseKind("企业");
        var before = portal.export();
        page.evaluate(
                "(link) => { location.hash = link; }",
                Links.of("{\"profile\": {\"company\": {\"kind\": \"BRANCH\"}}}"));
        assertThat(page.locator(".banner.is-good")).containsText("作为新的一家");
        portal.settle();
        assertThat(portal.firms(2).stream().map(firm -> firm.path("request"))).contains(before);
    }

    @Test
    void copyDeleteAndOpenAndNothingIsLost() throws IOException {
        var register = new RegisterOfFirms(2);
        importFirms(register.lines(folder), "导入");
        row("合成企业1").locator(".tools button").first().click();
        assertThat(row("合成企业1（副本）")).hasCount(1);
        row("合成企业1（副本）").locator(".tools button").last().click();
        assertThat(rows()).hasCount(2);
        assertThat(page.locator(".undo")).containsText("已删除“合成企业1（副本）”");
        portal.button("找回（10 秒内）").click();
        assertThat(rows()).hasCount(3);

        open("合成企业0");
        assertThat(portal.export().path("profile")).isEqualTo(register.firm(0).path("profile"));
        portal.go("#/firms");
        open("合成企业1");
        assertThat(page.locator(".sentence h1")).containsText("合成企业1");
        assertThat(portal.export().path("profile")).isEqualTo(register.firm(1).path("profile"));
        page.reload();
        portal.settle();
        assertThat(page.locator(".sentence h1")).containsText("合成企业1");
    }

    @Test
    void theFirmThatIsOpenCanBeDeletedAndHadBack() throws IOException {
        portal.show(Firms.file(folder, Firms.technology()));
        portal.go("#/firms");
        rows().locator(".tools button").last().click();
        assertThat(page.locator("main h1")).hasText("还没有企业");
        portal.button("找回（10 秒内）").click();
        assertThat(rows()).hasCount(1);
        open("示例科技有限公司");
        assertThat(portal.export()).isEqualTo(Firms.technology());
    }

    @Test
    void allFirmsAsOneFileComeBackAsTheyWere() throws IOException {
        importFirms(new RegisterOfFirms(5).lines(folder), "导入");
        var before = portal.firms(5);
        var file = exported("全部导出");
        portal.button("知道了").click();
        portal.button("清空全部").click();
        assertThat(page.locator("dialog")).containsText("名单里的 5 家");
        portal.button("清空").click();
        portal.assertEmpty();
        importFirms(file, "导入");
        var after = portal.firms(5);
        assertThat(after.stream().map(FirmsTest::content))
                .containsExactlyInAnyOrderElementsOf(
                        before.stream().map(FirmsTest::content).toList());
    }

    @Test
    void clearingTakesAllFirmsAndCanBeUndone() throws IOException {
        importFirms(new RegisterOfFirms(3).lines(folder), "导入");
        portal.button("清空全部").click();
        portal.button("清空").click();
        portal.assertEmpty();
        portal.button("找回（10 秒内）").click();
        portal.firms(3);
    }

    private static List<JsonNode> content(JsonNode firm) {
        return List.of(firm.path("key"), firm.path("request"), firm.path("way").path("step"));
    }

    private void openList() {
        portal.open().go("#/firms");
    }

    private void importFirms(Path file, String button) {
        if (!page.url().endsWith("#/firms")) {
            openList();
        }
        page.setInputFiles("#import-firms", file);
        page.locator("dialog")
                .getByText(button, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("dialog")).hasCount(0);
        assertThat(page.locator(".banner.is-good").first()).isVisible();
    }

    private void open(String name) {
        page.locator(".firms .name")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("main[data-view=results] h1")).isVisible();
        portal.settle();
    }

    private Locator rows() {
        return page.locator(".firms tbody tr");
    }

    private Locator row(String name) {
        return rows().filter(new Locator.FilterOptions()
                .setHas(page.locator(".name").getByText(name, new Locator.GetByTextOptions().setExact(true))));
    }

    private Path exported(String button) {
        return page.waitForDownload(() -> portal.button(button).click()).path();
    }

    /** The best known sum of a firm, as it is told; what stands there where there is none. */
    private String sumOf(JsonNode firm) throws IOException {
        var qualified = assessed(firm).at("/totals/qualified");
        for (var evidence : List.of("ENACTED", "REPORTED", "PRECEDENT", "ASSUMED")) {
            if (qualified.path(evidence).asLong() > 0) {
                return Portal.yuan(qualified.path(evidence));
            }
        }
        return "还没有金额";
    }

    private JsonNode assessed(JsonNode firm) throws IOException {
        var request = firm.deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) request).remove("id");
        var answer = page.request()
                .post(
                        address() + "v1/assessments",
                        com.microsoft.playwright.options.RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setData(request.toString()));
        return Portal.JSON.readTree(answer.body());
    }
}
