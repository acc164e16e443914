package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The user's answers: kept, taken along, passed on, wiped - and never more told than must be. */
class AnswersTest extends InBrowser {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Path EVENTS = Path.of("..", "events");

    @Test
    void answersAreThereAgainAfterTheBrowserWasClosed() {
        portal.open();
        portal.passScope("企业");
        portal.tick("pledgeLoans");
        portal.next();
        var question = portal.heading();

        var again = page.context().newPage();
        page.close();
        page = again;
        portal = new Portal(page, address()).open();

        assertThat(portal.heading()).isEqualTo(question);
        portal.go("#/form");
        assertThat(portal.fieldset("主体类型").getByLabel("企业", exactly())).isChecked();
    }

    private static com.microsoft.playwright.Locator.GetByLabelOptions exactly() {
        return new com.microsoft.playwright.Locator.GetByLabelOptions().setExact(true);
    }

    @Test
    void aShareLinkCarriesTheAnswersWithoutNameCodeAndLabels() throws IOException {
        portal.show(Firms.file(folder, Firms.technology()));
        var figure = page.locator(".sentence em").innerText();
        portal.button("分享链接").click();
        var link = page.locator("#share-link").inputValue();
        keepScreenshot("share-link");
        assertThat(link).startsWith(address() + "#s=").hasSizeLessThan(4_000);

        open(DESKTOP);
        page.navigate(link);
        assertThat(page.locator(".sentence em")).hasText(figure);
        assertThat(page.url()).doesNotContain("#s=");
        var shared = portal.export().toString();
        assertThat(shared).contains("pledgeLoans").doesNotContain("示例科技", "91440101", "label", "ZL2024");
    }

    @Test
    void aShareLinkReplacesNoAnswers() throws IOException {
        portal.show(Firms.file(folder, Firms.technology()));
        portal.button("分享链接").click();
        var link = page.locator("#share-link").inputValue();

        open(DESKTOP);
        portal.open().chooseKind("分公司");
        page.navigate(link);
        assertThat(page.locator(".banner.is-good")).containsText("作为新的一家");
        portal.settle();
        assertThat(portal.firms(2).stream()
                        .map(firm -> firm.at("/request/profile/company/kind").asText()))
                .containsExactlyInAnyOrder("BRANCH", "ENTERPRISE");
    }

    @Test
    void aDamagedShareLinkSaysSo() {
        page.navigate(address() + "#s=AAAA");
        assertThat(portal.main()).containsText("分享链接不完整");
    }

    static List<Path> goodRequests() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !isBad(file))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isBad(Path file) {
        var name = file.getFileName().toString();
        return name.contains("bad") || name.contains("malformed");
    }

    @ParameterizedTest
    @MethodSource("goodRequests")
    void everyExampleIsImportedAndExportedUnchanged(Path file) throws IOException {
        portal.show(file);
        assertThat(portal.export()).isEqualTo(JSON.readTree(file.toFile()));
    }

    static List<Path> assessmentEvents() throws IOException {
        try (Stream<Path> files = Files.list(EVENTS)) {
            return files.filter(file -> file.getFileName().toString().matches("assess-.*\\.json"))
                    .filter(file -> !isBad(file))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("assessmentEvents")
    void theRequestOfEveryEventIsImported(Path event) throws IOException {
        var file = folder.resolve("request.json");
        Files.write(file, bodyOf(JSON.readTree(event.toFile())));
        portal.show(file);
    }

    private static byte[] bodyOf(JsonNode event) {
        var body = event.path("body").asText();
        return event.path("isBase64Encoded").asBoolean()
                ? Base64.getDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void badAnswersAreToldBeforeTheyAreImportedAndThenAtTheirFields() throws IOException {
        portal.open().importFile(EXAMPLES.resolve("bad-answers.json"));
        var dialog = page.locator("dialog");
        assertThat(dialog).containsText("处有误");
        assertThat(dialog).containsText("是否应为 registeredInDistrict");
        assertThat(dialog).containsText("贷款 1 · 贷款机构");
        keepScreenshot("import-faults");
        portal.button("导入其余答案").click();

        assertThat(page.locator("main h1")).hasText("全部填写");
        // The code never leaves the browser; its check does not either.
        var code = page.getByLabel("统一社会信用代码", new Page.GetByLabelOptions().setExact(true));
        assertThat(code).isFocused();
        assertThat(page.locator(".fault:visible").first()).isVisible();
        assertThat(portal.fieldset("主体类型")).containsText("请选其中一项：企业");
        assertThat(portal.fieldset("税务征管关系在本区")).containsText("请选“是”或“否”");
        portal.choose("主体类型", "企业");
        assertThat(portal.fieldset("主体类型")).not().containsText("请选其中一项");
    }

    @Test
    void aFileThatIsNoRequestIsRefused() {
        portal.open().importFile(EXAMPLES.resolve("malformed.json"));
        assertThat(page.locator("dialog")).containsText("不是有效的 JSON");
        portal.button("关闭").click();
        assertThat(page.locator("dialog")).hasCount(0);
    }

    @Test
    void whatIsTypedWrongIsToldAtTheFieldInPlainWords() {
        portal.open().go("#/form");
        portal.type("年主营服务收入", "很多");
        var field = page.locator(".field")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("年主营服务收入"));
        assertThat(field).containsText("请填数字");
        assertThat(field.locator("input")).hasAttribute("aria-invalid", "true");
        assertThat(field.locator("input")).hasValue("很多");
        portal.type("年主营服务收入", "１２０万");
        assertThat(field.locator("input")).hasValue("1,200,000");
        assertThat(field.locator(".hint")).containsText("120 万元");
        assertThat(field.locator(".fault")).isHidden();
    }

    @Test
    void clearingAsksFirstAndLeavesNothingBehind() throws IOException {
        portal.open().chooseKind("企业");
        portal.button("清空全部").click();
        keepScreenshot("clear-all");
        portal.button("取消").click();
        assertThat(portal.step("scope")).isVisible();
        portal.button("清空全部").click();
        portal.button("清空").click();
        portal.settle();
        assertThat(page.locator(".pick[aria-pressed=true]")).hasCount(0);
        assertThat(portal.step("kind")).isVisible();
        portal.assertEmpty();
    }

    @Test
    void anItemThatWasRemovedCanBeHadBack() throws IOException {
        portal.show(Firms.file(folder, Firms.technology()));
        var figure = page.locator(".sentence em").innerText();
        var before = portal.export();
        portal.go("#/form");
        page.locator("#f-profile-pledgeLoans").evaluate("(list) => { list.closest('details').open = true; }");
        page.locator("#f-profile-pledgeLoans-0 .tools button").last().click();
        portal.settle();
        assertThat(portal.export()).isNotEqualTo(before);
        keepScreenshot("undo");
        portal.button("找回（10 秒内）").click();
        portal.settle();
        assertThat(portal.export()).isEqualTo(before);
        assertThat(page.locator(".undo")).hasCount(0);
        portal.go("#/results");
        assertThat(page.locator(".sentence em")).hasText(figure);
    }

    @Test
    void whatWasRemovedDoesNotComeBackIntoClearedAnswers() throws IOException {
        portal.show(Firms.file(folder, Firms.technology()));
        portal.go("#/form");
        page.locator("#f-profile-pledgeLoans").evaluate("(list) => { list.closest('details').open = true; }");
        page.locator("#f-profile-pledgeLoans-0 .tools button").last().click();
        assertThat(page.locator(".undo")).isVisible();
        portal.button("清空全部").click();
        portal.button("清空").click();
        assertThat(page.locator(".undo")).containsText("已清空");
        assertThat(page.locator(".undo")).hasCount(1);
    }

    @Test
    void englishIsOneClickAwayAndStays() {
        portal.open();
        portal.button("English").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator(".picks")).containsText("Partnership patent agency");
        assertThat(page).hasTitle("IP subsidy checker");
        page.reload();
        assertThat(page.locator(".picks")).containsText("Enterprise");
        portal.button("中文").click();
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        assertThat(page.locator(".picks")).containsText("企业");
    }
}
