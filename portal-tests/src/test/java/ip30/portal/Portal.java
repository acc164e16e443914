package ip30.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;

/** The portal as a user sees it: by words and roles, not by its inner parts where words will do. */
final class Portal {

    static final ObjectMapper JSON = new ObjectMapper();

    private final Page page;
    private final String address;

    Portal(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    Portal open() {
        page.navigate(address);
        PlaywrightAssertions.assertThat(page.locator(".tile").first()).isVisible();
        settle();
        return this;
    }

    /** Goes to a view as its link does. */
    Portal go(String fragment) {
        page.evaluate("(to) => { location.hash = to; }", fragment);
        var view = fragment.replaceFirst("^#/?", "").split("/")[0];
        var heading = page.locator("main[data-view=" + (view.isEmpty() ? "interview" : view) + "] h1");
        PlaywrightAssertions.assertThat(heading).not().isEmpty();
        // What is drawn with the heading comes with the next frame.
        page.evaluate("() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        return this;
    }

    /** Waits until the API has judged what was answered. */
    void settle() {
        PlaywrightAssertions.assertThat(page.locator(".working[data-on]")).hasCount(0);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator main() {
        return page.locator("main");
    }

    /** Chooses in a group of radio buttons or checkboxes. */
    void choose(String group, String choice) {
        fieldset(group)
                .getByText(choice, new Locator.GetByTextOptions().setExact(true))
                .click();
        settle();
    }

    Locator fieldset(String group) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(group).setExact(true));
    }

    void type(String label, String text) {
        var input = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        input.fill(text);
        input.blur();
        settle();
    }

    /** The question on the screen. */
    String question() {
        return page.locator(".question :is(h2, .fact legend, .fact label)")
                .first()
                .innerText()
                .strip();
    }

    /** The first page as a firm in scope answers it. */
    void answerScope(String kind) {
        choose("主体类型", kind);
        for (var open = openScopeQuestion(); open.count() > 0; open = openScopeQuestion()) {
            open.first()
                    .getByText("是", new Locator.GetByTextOptions().setExact(true))
                    .click();
            settle();
        }
    }

    private Locator openScopeQuestion() {
        return page.locator(".scope fieldset").filter(new Locator.FilterOptions().setHasNot(page.locator(":checked")));
    }

    void importFile(Path file) {
        page.setInputFiles("#import-file", file);
    }

    /** The answers as a file that the user takes along. */
    JsonNode export() throws IOException {
        var download = page.waitForDownload(() -> button("导出文件").click());
        return JSON.readTree(download.path().toFile());
    }

    /** What the API says of the answers that the page holds. */
    JsonNode judged() throws IOException {
        var text = (String) page.evaluate("""
                async () => {
                  const { request } = JSON.parse(localStorage.getItem('ip30.answers.1'));
                  const answer = await fetch('/v1/assessments', {
                    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(request) });
                  return answer.text();
                }""");
        return JSON.readTree(text);
    }
}
