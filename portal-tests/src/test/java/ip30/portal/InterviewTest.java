package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Firms that go through the interview, from an empty page on. */
class InterviewTest extends InBrowser {

    private static final int MORE_THAN_ALL_QUESTIONS = 60;

    @Test
    void aTechnologyFirmComesFromAnEmptyPageToAPrintedReport() {
        var sent = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.postData() != null) {
                sent.add(request.postData());
            }
        });
        portal.open();
        portal.answerScope("企业");
        assertThat(page.locator(".outcome")).containsText("在适用范围内");
        portal.button("继续").click();

        answerAll(Map.of("贵单位有没有“质押贷款”？", this::addLoan, "贵单位有没有“境外商标”？", this::addTrademark));

        assertThat(page.locator(".question h2")).containsText("能问的都问完了");
        portal.go("#/results");
        assertThat(page.locator("[data-block=confirmed] .figure")).containsText("0");
        assertThat(page.locator("[data-block=confirmed]")).containsText("为什么是0");
        // Interest paid 140,000, fees 10,000 and a Madrid trademark in one country.
        assertThat(page.locator("[data-block=indicative] .figure")).containsText("15");
        assertThat(portal.main()).containsText("14.2 贷款贴息");

        portal.go("#/report");
        portal.type("企业名称", "示例科技有限公司");
        portal.type("统一社会信用代码", "91440101MA0000001Q");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var report = page.locator(".report");
        for (var part : List.of("示例科技有限公司", "91440101MA0000001Q", "2026-06-30", "规则版本", "依据说明", "声明", "未能取得办法原文")) {
            assertThat(report).containsText(part);
        }
        assertThat(page.locator("header.top")).isHidden();
        keepScreenshot("print-report");
        assertThat(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))
                .startsWith("%PDF".getBytes())
                .hasSizeGreaterThan(20_000);
        assertThat(sent).isNotEmpty().noneMatch(body -> body.contains("示例科技") || body.contains("91440101"));
    }

    private void addLoan() {
        portal.button("有，添加一项").click();
        portal.settle();
        portal.choose("贷款机构", "银行");
        portal.choose("以自有知识产权质押", "是");
        portal.choose("贷款用途", "生产经营或研发");
        portal.type("贷款本金", "500万");
        assertThat(page.getByLabel("贷款本金", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("5,000,000");
        assertThat(page.locator(".kind-money").first()).containsText("500 万元");
        portal.type("申报年度计息月数", "12");
        portal.type("已付利息", "140,000");
        portal.type("评估费", "8000");
        portal.type("担保费", "0");
        portal.type("保险费", "2000");
        portal.type("放款日期", "2026-01-08");
        portal.button("填好了，下一题").click();
    }

    private void addTrademark() {
        portal.button("有，添加一项").click();
        portal.settle();
        portal.choose("注册途径", "单一国家");
        portal.type("注册日期", "2026-02-03");
        portal.button("填好了，下一题").click();
    }

    /** Answers "none" and "no" but where told otherwise. */
    private void answerAll(Map<String, Runnable> special) {
        for (int asked = 0; page.locator(".card.ask").count() > 0; asked++) {
            assertThat(asked).isLessThan(MORE_THAN_ALL_QUESTIONS);
            var question = portal.question();
            special.getOrDefault(question, this::answerNo).run();
            page.waitForCondition(() -> !portal.question().equals(question));
            portal.settle();
        }
    }

    private void answerNo() {
        for (var no : List.of("没有", "否")) {
            var press = page.locator(".press").getByText(no, new Locator.GetByTextOptions().setExact(true));
            if (press.count() > 0) {
                press.click();
                return;
            }
        }
        var none = page.locator(".question label").getByText("以上都没有");
        if (none.count() > 0) {
            none.click();
            portal.button("下一题").click();
            return;
        }
        var number = page.locator(".question .fact input[inputmode]");
        if (number.count() > 0) {
            number.fill("0");
            number.press("Enter");
            return;
        }
        portal.button("暂不确定").click();
    }

    @Test
    void aFirmOutOfScopeLearnsItOnTheFirstPage() {
        portal.open();
        portal.choose("主体类型", "企业");
        portal.choose("税务征管关系在本区", "否");

        assertThat(page.locator(".outcome")).containsText("不在适用范围内");
        assertThat(page.locator(".outcome")).containsText("还差 税务征管关系在本区");
        assertThat(page.locator("#live")).containsText("结果已更新");
        keepScreenshot("out-of-scope");
        portal.choose("税务征管关系在本区", "是");
        assertThat(page.locator(".outcome")).containsText("还差");
        assertThat(page.locator(".outcome")).not().containsText("不在适用范围内");
    }

    @Test
    void aPartnershipPatentAgencyIsAskedWhatConcernsIt() {
        portal.open();
        portal.answerScope("合伙制专利代理机构");
        assertThat(page.locator(".outcome")).containsText("在适用范围内");
        assertThat(page.locator(".scope fieldset")).hasCount(6);
        portal.button("继续").click();

        assertThat(page.locator(".question")).containsText("知识产权服务角色");
        page.locator(".question")
                .getByText("知识产权服务机构", new Locator.GetByTextOptions().setExact(true))
                .click();
        portal.button("下一题").click();
        assertThat(page.locator(".stake")).containsText("最多可达");
        assertThat(page.locator(".question")).not().containsText("知识产权服务角色");
    }

    @Test
    void notSureLeavesAQuestionOpenAndKeepsItForTheEnd() {
        portal.open();
        portal.answerScope("企业");
        portal.button("继续").click();
        var first = portal.question();
        portal.button("暂不确定").click();
        page.waitForCondition(() -> !portal.question().equals(first));
        portal.button("← 上一题").click();
        assertThat(portal.question()).isEqualTo(first);
        portal.button("暂不确定").click();
        page.waitForCondition(() -> !portal.question().equals(first));

        answerAll(Map.of());

        assertThat(page.locator(".skipped")).containsText(first);
        keepScreenshot("interview-done");
    }

    @Test
    void itemsAreAddedCopiedAndRemovedWithTheKeyboardAlone() {
        portal.open().go("#/form");
        var group = page.locator("details.group").filter(new Locator.FilterOptions().setHasText("质押贷款坏账"));
        group.locator("summary").first().focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(group.getByText("没有", new Locator.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(group.locator(".item")).hasCount(1);
        assertThat(group.locator(".item input").first()).isFocused();
        page.keyboard().type("200000");
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Shift+Tab");
        assertThat(group.getByLabel("复制 坏账 1")).isFocused();
        page.keyboard().press("Enter");
        assertThat(group.locator(".item")).hasCount(2);
        assertThat(group.locator(".item").nth(1).locator("input").first()).isFocused();
        assertThat(group.locator(".item").nth(1).locator("input").first()).hasValue("200,000");
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Enter");
        assertThat(group.locator(".item")).hasCount(1);
    }

    @Test
    void tilesKeepTheirPlaceWhenAnswersComeIn() {
        portal.open();
        var places =
                "() => JSON.stringify([...document.querySelectorAll('.tile')].map((tile) => [tile.offsetLeft, tile.offsetTop, tile.offsetWidth, tile.offsetHeight]))";
        var before = page.evaluate(places);
        portal.answerScope("企业");
        assertThat(page.locator(".tile[data-code=QUALIFIED]").first()).isVisible();
        assertThat(page.evaluate(places)).isEqualTo(before);
    }
}
