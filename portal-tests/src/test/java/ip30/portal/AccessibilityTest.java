package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view, in both languages, both colour schemes, on a desk and on a phone; a picture of each is kept. */
class AccessibilityTest extends InBrowser {

    private static final int SMALLEST_TARGET = 24;
    private static final int MAIN_TARGET_ON_A_PHONE = 44;
    private static final String TARGETS = "a, button, input, select, summary";
    private static final String MAIN_ACTIONS =
            "main button:not(.link), main [role=button], .pick, .topic label, .choices label, .supports a, .fold > summary, .menu";

    private static final List<String> GRAVE = List.of("serious", "critical");

    /** Name, fragment, and the example that is imported first; an empty one starts from nothing, others lead to a step. */
    private static final List<List<String>> VIEWS = List.of(
            List.of("start", "#/", ""),
            List.of("scope", "#/", "scope"),
            List.of("topics", "#/", "technology-firm"),
            List.of("card", "#/", "card"),
            List.of("form", "#/form", "technology-firm"),
            List.of("results", "#/results", "technology-firm"),
            List.of("results-open", "#/results", "many-open-answers"),
            List.of("results-out", "#/results", "out-of-scope"),
            List.of("article", "#/article/4", "technology-firm"),
            List.of("scope-article", "#/article/2", "out-of-scope"),
            List.of("report", "#/report", "technology-firm"),
            List.of("not-judged", "#/", "too-late"),
            List.of("firms", "#/firms", "two"),
            List.of("compare", "#/compare", "two"),
            List.of("reports", "#/reports", "two"));

    /**
     * By the scheme a page differs in its colours, by the language in the room its words take. A picture of each is kept as it is read most.
     */
    @ParameterizedTest
    @FieldSource("VIEWS")
    void axeFindsNothingGraveAndAllCanBeReached(List<String> view) throws IOException {
        // A colour that is still on its way to another has the contrast of neither.
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        show(view.get(1), view.get(2));
        keepScreenshot(view.get(0) + "-desktop");
        unfold();
        assertNothingGrave(new AxeBuilder(page));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertNothingGrave(new AxeBuilder(page).withRules(List.of("color-contrast")));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertTargetsAreLargeEnough();
        foldAgain();
        keepScreenshot(view.get(0) + "-phone");

        page.setViewportSize(DESKTOP, 900);
        portal.button("English").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        portal.settle();
        unfold();
        assertNothingGrave(new AxeBuilder(page));
        assertTargetsAreLargeEnough();
    }

    /** What is folded within what is folded, too. */
    private void unfold() {
        for (int depth = 0; depth < 2; depth++) {
            page.locator("details:not(.day)")
                    .evaluateAll("(all) => all.forEach((one) => one.setAttribute('open', ''))");
        }
    }

    private void foldAgain() {
        page.locator(":is(details.judged, details.group:not(:first-of-type))")
                .evaluateAll("(all) => all.forEach((one) => one.removeAttribute('open'))");
    }

    /** On a desk, then on a phone, which is what it stays. */
    private void assertTargetsAreLargeEnough() {
        assertTargetsAreLargeEnough(SMALLEST_TARGET, TARGETS);
        page.setViewportSize(PHONE, 760);
        assertNoSidewaysScrolling();
        assertTargetsAreLargeEnough(MAIN_TARGET_ON_A_PHONE, MAIN_ACTIONS);
    }

    private void show(String fragment, String example) throws IOException {
        portal.open();
        switch (example) {
            case "" -> {}
            case "scope" -> page.locator(".pick").first().click();
            case "card" -> {
                page.locator(".pick").first().click();
                portal.settle();
                portal.next();
                portal.tick("pledgeLoans", "litigations");
                portal.next();
            }
            case "two" -> {
                portal.importFile(Firms.file(folder, Firms.technology()));
                assertThat(page.locator("main[data-view=results] h1")).isVisible();
                portal.importFile(Firms.file(folder, Firms.read("out-of-scope")));
                assertThat(page.locator(".banner.is-good")).containsText("新的一家");
                page.locator(".banner.is-good button").click();
            }
            default -> {
                portal.importFile(Firms.file(folder, request(example)));
                assertThat(page.locator("main[data-view=results] h1")).isVisible();
            }
        }
        if (fragment.equals("#/compare")) {
            portal.go("#/firms");
            page.locator(".pickbox input").first().check();
            page.locator(".pickbox input").last().check();
            page.locator(".firms-foot a").click();
            assertThat(page.locator(".vs tbody").first()).isVisible();
        } else if (!List.of("scope", "card").contains(example)) {
            portal.go(fragment);
        }
        portal.settle();
    }

    private static ObjectNode request(String example) throws IOException {
        if (!example.equals("too-late")) {
            return Firms.read(example);
        }
        return Firms.technology().put("asOf", "2033-01-15").put("claimYear", 2031);
    }

    private void assertNothingGrave(AxeBuilder axe) {
        var results = withAxe(axe::analyze);
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

    /** WCAG 2.2 2.5.8: a link inside a sentence is excepted, and a control that is drawn by its label counts with it. */
    private void assertTargetsAreLargeEnough(int pixels, String selector) {
        var small = page.evaluate("""
                ([selector, least]) => [...document.querySelectorAll(selector)]
                  .filter((e) => e.checkVisibility() && !e.closest('.heard-only, .skip, .strip-foot:not([open]) ul') && e.getClientRects().length > 0)
                  .filter((e) => !(e.matches('a') && e.parentElement.matches('p, li, td, dd, small, .source') && e.parentElement.innerText !== e.innerText))
                  .map((e) => [e, (e.matches('input') ? e.closest('label, .topic') ?? e : e).getBoundingClientRect()])
                  .filter(([, box]) => box.width < least || box.height < least)
                  .slice(0, 5).map(([e, box]) => `${Math.round(box.width)}x${Math.round(box.height)} ${e.outerHTML.slice(0, 110)}`)""", List.of(selector, pixels));
        assertThat((List<?>) small).as("smaller than " + pixels + " px").isEmpty();
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
        portal.open().chooseKind("企业");
        portal.button("清空全部").click();
        assertNothingGrave(new AxeBuilder(page));
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).hasCount(0);
        portal.button("分享链接").click();
        assertThat(page.locator("dialog")).isVisible();
        assertNothingGrave(new AxeBuilder(page));
    }

    /** 200 % zoom of a 1280 px window leaves 640 px to lay out in; 320 px is 400 %. */
    @ParameterizedTest
    @ValueSource(ints = {DESKTOP / 2, DESKTOP / 4})
    void zoomedInNothingIsCutOff(int width) throws IOException {
        page.setViewportSize(width, 450);
        portal.show(Firms.file(folder, Firms.technology()));
        for (var fragment : List.of("#/", "#/form", "#/results", "#/article/4", "#/report")) {
            portal.go(fragment);
            assertNoSidewaysScrolling();
        }
    }

    @Test
    void whoWantsLessMotionGetsNone() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        portal.open();
        assertThat(page.evaluate("() => getComputedStyle(document.querySelector('.pick')).transitionDuration"))
                .isIn("0s", "");
    }

    @Test
    void theWholeWayGoesWithTheKeyboardAlone() {
        portal.open();
        page.locator(".pick").first().focus();
        page.keyboard().press("Enter");
        assertThat(portal.step("scope")).isVisible();
        assertThat(page.locator("main h1")).isFocused();
        page.locator(".question [type=submit]").focus();
        page.keyboard().press("Enter");
        assertThat(portal.step("topics")).isVisible();
        portal.topic("pledgeLoans").locator("input").focus();
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        assertThat(portal.topic("pledgeLoans").locator(".dk")).isFocused();
        assertThat(portal.topic("pledgeLoans")).hasAttribute("data-standing", "yes");
        page.locator(".question [type=submit]").focus();
        page.keyboard().press("Enter");
        assertThat(portal.step("cards")).isVisible();
        assertThat(page.locator("main h1")).isFocused();
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
