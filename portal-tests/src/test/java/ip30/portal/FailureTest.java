package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An API that fails, is slow, or finds fault. */
class FailureTest extends InBrowser {

    private static final String ASSESSMENTS = "**/v1/assessments";

    @Test
    void aFailingApiLosesNothingSaysSoAndIsTriedAgain() throws IOException {
        portal.open().choose("主体类型", "企业");
        page.route(ASSESSMENTS, Route::abort);
        portal.choose("注册登记地在本区", "是");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("连不上测算服务");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("您的回答都在");
        keepScreenshot("api-fails");
        assertThat(portal.export().at("/profile/company/registeredInDistrict").asBoolean())
                .isTrue();

        page.unroute(ASSESSMENTS);
        portal.button("重试").click();
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
        assertThat(page.locator(".outcome")).containsText("还差 6 个答案");
    }

    @Test
    void theInterviewGoesOnWhileTheApiIsSlow() {
        portal.open();
        portal.answerScope("企业");
        portal.button("继续").click();
        var held = new ArrayList<Route>();
        page.route(ASSESSMENTS, held::add);
        page.locator(".question label").getByText("以上都没有").click();
        var question = portal.question();
        portal.button("下一题").click();
        page.waitForCondition(() -> !portal.question().equals(question));
        assertThat(page.locator(".working[data-on]")).containsText("比平时慢");
        page.unroute(ASSESSMENTS);
        held.forEach(Route::resume);
        portal.settle();
        assertThat(portal.question()).isNotEqualTo(question);
    }

    @Test
    void theFirstPageIsThereBeforeTheApiAnswers() {
        var held = new ArrayList<Route>();
        page.route("**/v1/**", held::add);
        page.navigate(address());
        assertThat(page.locator("main h1")).containsText("十分钟");
        portal.button("English").click();
        assertThat(page.locator("main h1")).containsText("Ten minutes");
        portal.button("中文").click();
        page.unroute("**/v1/**");
        for (var route : List.copyOf(held)) {
            route.resume();
        }
        portal.choose("主体类型", "企业");
    }

    @Test
    void withoutTheApiThePageComesUpAndRecovers() {
        page.route("**/v1/**", Route::abort);
        page.navigate(address());
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("连不上测算服务");
        page.unroute("**/v1/**");
        portal.button("重试").click();
        portal.choose("主体类型", "企业");
        assertThat(page.locator(".outcome")).containsText("还差");
    }

    @Test
    void whatTheApiFindsWrongIsToldAtItsField() {
        portal.open().go("#/form");
        page.route(
                ASSESSMENTS,
                route -> route.fulfill(
                        new Route.FulfillOptions()
                                .setStatus(400)
                                .setContentType("application/problem+json")
                                .setBody(
                                        "{\"title\":\"请求有误\",\"status\":400,\"errors\":[{\"pointer\":"
                                                + "\"/profile/company/annualServiceIncome\",\"code\":\"OUT_OF_RANGE\",\"detail\":\"数额不对\"}]}")));
        portal.type("年主营服务收入", "1000");
        assertThat(page.locator(".banner")).containsText("有 1 处需要修改");
        page.locator(".banner a").click();
        assertThat(page.getByLabel("年主营服务收入").first()).isFocused();
        assertThat(page.locator("#f-profile-company-annualServiceIncome-fault")).hasText("数额不对");
    }

    @Test
    void theFirstPageWeighsLessThan200Kilobytes() {
        var weight = new long[1];
        var session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.on(
                "Network.loadingFinished",
                event -> weight[0] += event.get("encodedDataLength").getAsLong());
        portal.open();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        System.out.println("first page, all that is fetched: " + weight[0] + " bytes");
        assertThat(weight[0]).isBetween(50_000L, 200_000L);
    }
}
