package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A firm on its way from an empty page to a printed report, and how much work that is. */
class JourneyTest extends InBrowser {

    private static final int MOST_SCREENS = 9;
    private static final int MOST_CLICKS = 30;
    private static final int CLICKS_TO_THE_FIRST_AMOUNT = 12;

    private static final String COUNT_CLICKS =
            "window.presses = 0; addEventListener('pointerup', () => presses++, true);";

    private final LinkedHashSet<String> screens = new LinkedHashSet<>();

    @Test
    void aTechnologyFirmIsThroughInNineScreensAndThirtyClicks() throws IOException {
        var sent = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.postData() != null) {
                sent.add(request.postData());
            }
        });
        page.addInitScript(COUNT_CLICKS);
        portal.open();
        seen();
        portal.chooseKind("企业");
        seen();
        portal.next();
        seen();
        portal.tick("pledgeLoans", "ipInsurances", "foreignTrademarks", "overseasPatents", "patentAwards");
        portal.unsure("litigations");
        assertThat(page.locator(".foot")).containsText("勾了 5 件，1 件拿不准");
        portal.next();
        addLoan();
        assertThat(page.locator(".strip .figure")).containsText("元");
        assertThat(clicks()).isLessThanOrEqualTo(CLICKS_TO_THE_FIRST_AMOUNT);
        addFees();
        for (var asked = at(); !asked.isEmpty(); asked = at()) {
            seen();
            fill(asked);
            portal.next();
        }
        seen();

        assertThat(screens).hasSizeLessThanOrEqualTo(MOST_SCREENS);
        assertThat(clicks()).isLessThanOrEqualTo(MOST_CLICKS);
        assertThat(page.locator("main[data-view=results]")).isVisible();
        assertThat(page.locator("[data-support='4.2']")).isVisible();
        assertThat(page.locator(".open-question")).containsText("待答");
        keepScreenshot("journey-results");
        assertThat(portal.export().at("/profile/regionalMarks")).isEmpty();
        assertThat(portal.export().at("/profile/litigations").isMissingNode()).isTrue();
        print();
        assertThat(sent).isNotEmpty().noneMatch(body -> body.contains("示例科技") || body.contains("91440101"));
    }

    private void seen() {
        screens.add(portal.heading());
    }

    private int clicks() {
        return (int) page.evaluate("() => presses");
    }

    /** The list that is being filled in; empty when all are. */
    private String at() throws IOException {
        return portal.kept().at("/way/at").asText().replace("/profile/", "").replace("null", "");
    }

    private void addLoan() {
        portal.pick("pledgeLoans/0/lender", "银行");
        portal.pick("pledgeLoans/0/securedByOwnIp", "是");
        portal.pick("pledgeLoans/0/purpose", "生产经营或研发");
        portal.fill("pledgeLoans/0/drawnOn", "2031-02-10");
        portal.fill("pledgeLoans/0/principal", "5万");
        assertThat(portal.field("pledgeLoans/0/principal")).hasValue("50,000");
        portal.fill("pledgeLoans/0/months", "5");
        portal.fill("pledgeLoans/0/interestPaid", "2,000");
    }

    private void addFees() {
        portal.fill("pledgeLoans/0/valuationFee", "800");
        portal.fill("pledgeLoans/0/guaranteeFee", "0");
        portal.fill("pledgeLoans/0/insurancePremium", "0");
        assertThat(page.locator(".strip li.new")).containsText("虚构费用");
    }

    private void fill(String list) {
        switch (list) {
            case "ipInsurances" -> {
                portal.pick(list + "/0/kind", "海外侵权责任险");
                two(list, "premiumPaid", "6000", "4500", "insuredOn", "2031-01-18");
            }
            case "foreignTrademarks" -> {
                portal.pick(list + "/0/route", "马德里国际注册");
                two(list, "approvedCountries", "12", "3", "registeredOn", "2031-04-20");
            }
            case "overseasPatents" -> {
                portal.pick(list + "/0/route", "PCT途径");
                portal.pick(list + "/0/event", "提出申请");
                portal.fill(list + "/0/happenedOn", "2031-01-22");
                another(list);
                portal.fill(list + "/1/happenedOn", "2031-05-30");
            }
            case "patentAwards" -> {
                portal.pick(list + "/0/award", "中国专利奖");
                portal.pick(list + "/0/grade", "银奖");
                portal.fill(list + "/0/awardedOn", "2031-06-15");
            }
            default -> {}
        }
    }

    private void two(String list, String amount, String first, String second, String date, String day) {
        portal.fill(list + "/0/" + amount, first);
        portal.fill(list + "/0/" + date, day);
        another(list);
        portal.fill(list + "/1/" + amount, second);
        portal.fill(list + "/1/" + date, day);
    }

    /** One more of the same kind: what it is is taken over, dates and money are not. */
    private void another(String list) {
        page.locator("#f-profile-" + list + "-add").click();
        portal.settle();
        assertThat(page.locator("#f-profile-" + list + "-1 input[type=radio]:checked"))
                .not()
                .hasCount(0);
        assertThat(page.locator("#f-profile-" + list + "-1 input[type=date]")).hasValue("");
    }

    private void print() {
        portal.go("#/report");
        portal.type("企业名称", "示例科技有限公司");
        portal.type("统一社会信用代码", "91440101MA0000001Q");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var report = page.locator(".report");
        for (var part : List.of("示例科技有限公司", "91440101MA0000001Q", "2031-06-30", "虚构贴息", "规则版本")) {
            assertThat(report).containsText(part);
        }
        assertThat(page.locator("header.top")).isHidden();
        assertThat(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))
                .startsWith("%PDF".getBytes())
                .hasSizeGreaterThan(20_000);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
