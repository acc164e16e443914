package ip30.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** The portal as a user sees it: by words and roles, not by its inner parts where words will do. */
final class Portal {

    static final ObjectMapper JSON = new ObjectMapper();

    private final Page page;
    private final String address;

    Portal(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    Page page() {
        return page;
    }

    Portal open() {
        page.navigate(address);
        PlaywrightAssertions.assertThat(page.locator(".day")).isAttached();
        PlaywrightAssertions.assertThat(page.locator("main h1:not([aria-busy])"))
                .not()
                .isEmpty();
        settle();
        return this;
    }

    /** Goes to a view as its link does. */
    Portal go(String fragment) {
        page.evaluate("(to) => { location.hash = to; }", fragment);
        var view = fragment.replaceFirst("^#/?", "").split("/")[0];
        var heading = page.locator("main[data-view=" + (view.isEmpty() ? "interview" : view) + "] h1");
        PlaywrightAssertions.assertThat(heading).not().isEmpty();
        settle();
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

    String heading() {
        return page.locator("main h1").innerText().strip();
    }

    /** Which step of the way is on the screen. */
    Locator step(String name) {
        return page.locator("main[data-step=" + name + "]");
    }

    void chooseKind(String kind) {
        page.locator(".pick")
                .getByText(kind, new Locator.GetByTextOptions().setExact(true))
                .click();
        PlaywrightAssertions.assertThat(step("scope")).isVisible();
        settle();
    }

    /** The one action of the screen. */
    void next() {
        var heading = heading();
        page.locator(".question button[type=submit]").click();
        page.waitForCondition(() -> !heading().equals(heading));
        settle();
    }

    /** From the empty page to the topics, as a firm in scope. */
    void passScope(String kind) {
        chooseKind(kind);
        next();
        PlaywrightAssertions.assertThat(step("topics")).isVisible();
    }

    /** A topic by the name of its list, object or fact. */
    Locator topic(String name) {
        return page.locator("#f-profile-" + name.replace('.', '-'));
    }

    void tick(String... names) {
        for (var name : names) {
            topic(name).locator("label").click();
            settle();
        }
    }

    void unsure(String name) {
        topic(name).locator(".dk").click();
        settle();
    }

    /** A field by its place, such as pledgeLoans/0/principal. */
    Locator field(String place) {
        return page.locator("#f-profile-" + place.replace('/', '-'));
    }

    /** Chooses in a group of radio buttons or checkboxes, by its place. */
    void pick(String place, String choice) {
        field(place)
                .getByText(choice, new Locator.GetByTextOptions().setExact(true))
                .click();
        settle();
    }

    /** Types as a user who goes on to the next field. */
    void fill(String place, String text) {
        field(place).fill(text);
        field(place).blur();
        settle();
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

    void importFile(Path file) {
        page.setInputFiles("#import-file", file);
    }

    /** Imports a request and comes to its results. */
    void show(Path file) {
        open().importFile(file);
        PlaywrightAssertions.assertThat(page.locator("main[data-view=results] h1"))
                .isVisible();
        settle();
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
                  const { request } = JSON.parse(sessionStorage.getItem('ip30.firm.1'));
                  const answer = await fetch('/v1/assessments', {
                    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(request) });
                  return answer.text();
                }""");
        return JSON.readTree(text);
    }

    /** What this tab keeps of the firm that is open in it. */
    JsonNode kept() throws IOException {
        return JSON.readTree((String) page.evaluate("() => sessionStorage.getItem('ip30.firm.1') ?? '{}'"));
    }

    /** All firms that this browser keeps, once they are as many. */
    List<JsonNode> firms(int count) throws IOException {
        var text = (String) page.evaluate("""
                (count) => new Promise((resolve, reject) => {
                  const opening = indexedDB.open('ip30');
                  opening.onerror = () => reject(opening.error);
                  opening.onsuccess = () => {
                    const read = (left) => {
                      const all = opening.result.transaction('firms').objectStore('firms').getAll();
                      all.onsuccess = () => {
                        if (all.result.length === count) resolve(JSON.stringify(all.result));
                        else if (left === 0) reject(new Error(`${all.result.length} firms are kept and not ${count}`));
                        else setTimeout(read, 5, left - 1);
                      };
                    };
                    read(400);
                  };
                })""", count);
        return all(JSON.readTree(text));
    }

    /** Nothing of anybody is left in this browser. */
    void assertEmpty() throws IOException {
        firms(0);
        page.waitForFunction("() => localStorage.length === 0 && sessionStorage.length === 0");
    }

    static List<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    static String yuan(JsonNode amount) {
        return String.format("%,d 元", amount.asLong());
    }
}
