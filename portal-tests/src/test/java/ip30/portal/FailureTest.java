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

    private static final String ASSESSMENTS = "**/v1/assessments?view=*";

    @Test
    void aFailingApiLosesNothingSaysSoAndIsTriedAgain() throws IOException {
        portal.open();
        page.route(ASSESSMENTS, Route::abort);
        portal.chooseKind("企业");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("连不上服务");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("您的回答都在");
        keepScreenshot("api-fails");
        assertThat(portal.export().at("/profile/company/kind").asText()).isEqualTo("ENTERPRISE");

        page.unroute(ASSESSMENTS);
        portal.button("重试").click();
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
        portal.next();
        assertThat(portal.step("topics")).isVisible();
    }

    @Test
    void theQuestionsGoOnWhileTheApiIsSlow() {
        portal.open();
        portal.passScope("企业");
        portal.tick("pledgeLoans");
        var held = new ArrayList<Route>();
        page.route(ASSESSMENTS, held::add);
        page.locator(".question [type=submit]").click();
        assertThat(portal.step("cards")).isVisible();
        assertThat(page.locator(".working[data-on]")).containsText("比平时慢");
        page.unroute(ASSESSMENTS);
        held.forEach(Route::resume);
        portal.settle();
        assertThat(portal.step("cards")).isVisible();
    }

    @Test
    void theFirstPageIsThereBeforeTheApiAnswers() {
        var held = new ArrayList<Route>();
        page.route("**/v1/**", held::add);
        page.navigate(address());
        assertThat(page.locator("main h1")).containsText("查一查");
        portal.button("English").click();
        assertThat(page.locator("main h1")).containsText("See which IP subsidies");
        portal.button("中文").click();
        page.unroute("**/v1/**");
        for (var route : List.copyOf(held)) {
            route.resume();
        }
        portal.chooseKind("企业");
    }

    @Test
    void withoutTheApiThePageComesUpAndRecovers() {
        page.route("**/v1/**", Route::abort);
        page.navigate(address());
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("连不上服务");
        page.unroute("**/v1/**");
        portal.button("重试").click();
        portal.chooseKind("企业");
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
    void theFirstPageWeighsLessThan120Kilobytes() {
        var weights = Weights.of(page);
        portal.open();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        System.out.println("first page, all that is fetched: " + weights.sum() + " bytes");
        assertThat(weights.sum()).isBetween(50_000L, 120_000L);
    }
}
