package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view, in both languages, both colour schemes, on a desk and on a phone; a picture of each is kept. */
class AccessibilityTest extends InBrowser {

    private static final List<String> GRAVE = List.of("serious", "critical");

    /** Name, fragment, and the example that is imported first; an empty one starts from nothing. */
    private static final List<List<String>> VIEWS = List.of(
            List.of("start", "#/", ""),
            List.of("question", "#/", "many-open-answers"),
            List.of("form", "#/form", "technology-firm"),
            List.of("results", "#/results", "technology-firm"),
            List.of("article", "#/article/14", "technology-firm"),
            List.of("article-open", "#/article/18", "many-open-answers"),
            List.of("scope-article", "#/article/2", "out-of-scope"),
            List.of("report", "#/report", "technology-firm"),
            List.of("term-over", "#/results", "after-the-term"),
            List.of("term-over-article", "#/article/30", "after-the-term"),
            List.of("not-judged", "#/", "too-late-for-the-year"));

    static Stream<Arguments> editions() {
        return VIEWS.stream()
                .flatMap(view -> Stream.of("zh", "en")
                        .flatMap(language -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                .map(scheme -> Arguments.of(view.get(0), view.get(1), view.get(2), language, scheme))));
    }

    @ParameterizedTest(name = "{0} {3} {4}")
    @MethodSource("editions")
    void axeFindsNothingGrave(String name, String fragment, String example, String language, ColorScheme scheme) {
        open(DESKTOP, scheme);
        show(fragment, example, language);
        keepScreenshot(String.join("-", name, language, scheme.name().toLowerCase(), "desktop"));
        page.locator("details").evaluateAll("(all) => all.forEach((one) => one.setAttribute('open', ''))");
        assertNothingGrave();
        if (scheme == ColorScheme.DARK) {
            return;
        }
        page.setViewportSize(PHONE, 760);
        assertNoSidewaysScrolling();
        page.locator(":is(details.judged, details.group:not(:first-of-type))")
                .evaluateAll("(all) => all.forEach((one) => one.removeAttribute('open'))");
        keepScreenshot(String.join("-", name, language, scheme.name().toLowerCase(), "phone"));
    }

    private void show(String fragment, String example, String language) {
        portal.open();
        if (language.equals("en")) {
            portal.button("English").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            portal.settle();
        }
        if (!example.isEmpty()) {
            portal.importFile(EXAMPLES.resolve(example + ".json"));
            assertThat(page.locator("main[data-view=results]")).isVisible();
        }
        portal.go(fragment);
        portal.settle();
    }

    private void assertNothingGrave() {
        var results = withAxe(() -> new AxeBuilder(page).analyze());
        var grave = results.getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml())
                                .toList())
                .toList();
        assertThat(grave).isEmpty();
    }

    private void assertNoSidewaysScrolling() {
        var wider = page.evaluate(
                "() => [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1"
                        + " && !e.closest('.scroller, .heard-only')).slice(0, 3).map((e) => e.outerHTML.slice(0, 120))");
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .as("wider than the phone: " + wider)
                .isEqualTo(true);
    }

    @Test
    void dialogsAreSoundToo() {
        portal.open().choose("主体类型", "企业");
        portal.button("清空全部").click();
        assertNothingGrave();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).hasCount(0);
        portal.button("分享链接").click();
        assertThat(page.locator("dialog")).isVisible();
        assertNothingGrave();
    }

    /** 200 % zoom of a 1280 px window leaves 640 px to lay out in. */
    @Test
    void zoomedToTwiceTheSizeNothingIsCutOff() {
        page.setViewportSize(DESKTOP / 2, 450);
        portal.open();
        portal.answerScope("企业");
        assertNoSidewaysScrolling();
        for (var fragment : List.of("#/form", "#/results", "#/article/14", "#/report")) {
            portal.go(fragment);
            assertNoSidewaysScrolling();
        }
    }

    @Test
    void whoWantsLessMotionGetsNone() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        portal.open();
        assertThat(page.evaluate("() => getComputedStyle(document.querySelector('.tile')).transitionDuration"))
                .isIn("0s", "");
    }

    @Test
    void theFocusIsInSightAndTheFirstStopSkipsToTheContent() {
        portal.open();
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }
}
