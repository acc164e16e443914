package ip30.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Links and stored answers that nobody would make, from seeds: whatever they hold, every page is there or says that it is not, and
 * clearing works. What goes wrong tells its seed.
 */
class FuzzTest extends InBrowser {

    /** All of them where there is time; elsewhere the first few. */
    private static final int CASES = "true".equals(System.getenv("CI")) ? 500 : 60;

    /** Every so many a state that is stored, for which the page must be opened anew; the others are links. */
    private static final int STORED = 5;

    /** Where the version before kept answers, where a tab does, and the list of all firms. */
    private static final List<String> PLACES = List.of("before", "tab", "list");

    /** The first few are drawn fast, and so looked at after most of the links. */
    private static final List<String> PAGES =
            List.of("#/", "#/results", "#/form", "#/article/4", "#/firms", "#/__proto__", "#/report", "#/reports");

    private static final int FAST = 6;

    /** Puts it where the portal keeps it, from a page that is not the portal's. */
    private static final String STORE = """
            async ({ place, kept }) => {
              if (place === 'before') return localStorage.setItem('ip30.answers.1', kept);
              if (place === 'tab') return sessionStorage.setItem('ip30.firm.1', kept);
              const opening = indexedDB.open('ip30');
              await new Promise((done) => { opening.onsuccess = done; });
              const change = opening.result.transaction(['firms', 'sums'], 'readwrite');
              const content = JSON.parse(kept);
              const record = { ...(typeof content === 'object' ? content : { content }), id: '00000000000000ff' };
              change.objectStore('firms').put(record);
              change.objectStore('sums').put({ ...record, qualified: content });
              await new Promise((done) => { change.oncomplete = done; });
              opening.result.close();
            }""";

    /**
     * Looks at a page of what came in. Then, unless more is to come into it, what a user would press to be rid of it all is pressed, and
     * the page must be as on the first day.
     */
    private static final String LOOK = """
            async ({ link, look, view, clears }) => {
              const main = (inner) => document.querySelector(`#app main ${inner}`);
              const until = async (met, what) => {
                for (let turns = 0; turns < 4000; turns++) {
                  const found = met();
                  if (found) return found;
                  await new Promise((turn) => setTimeout(turn));
                }
                throw new Error(what);
              };
              const settled = () => main('h1')?.textContent.trim() && !document.querySelector('.working[data-on]');
              await until(() => document.querySelector('.day, .banner.is-bad') && settled(), 'nothing comes up');
              if (link) {
                location.hash = link;
                await until(() => /分享|[Ss]hare/.test(document.querySelector('.banner.is-good')?.textContent) && settled(), 'nothing is said of the link');
              }
              location.hash = look;
              const isThere = () => document.querySelector(`main[data-view=${view}]`) ?? main('> .banner h1');
              await until(() => isThere() && settled() && !main('h1[aria-busy]'), `no heading at ${look}`);
              const isRescued = main('> .banner h1') !== null;
              if (!clears) return isRescued;
              document.querySelector('.data .danger').click();
              (await until(() => document.querySelector('dialog .danger'), 'no question before clearing')).click();
              await until(() => document.querySelector('.pick') && !document.querySelector('.pick[aria-pressed=true]') && settled(), 'not cleared');
              await until(() => sessionStorage.length === 0 && localStorage.getItem('ip30.answers.1') === null, 'answers are left behind');
              const opening = indexedDB.open('ip30');
              await new Promise((done) => { opening.onsuccess = done; });
              const count = () => new Promise((done) => {
                const counting = opening.result.transaction('firms').objectStore('firms').count();
                counting.onsuccess = () => done(counting.result);
              });
              for (let turns = 0; (await count()) > 0; turns++) if (turns > 200) throw new Error('firms are left behind');
              opening.result.close();
              return isRescued;
            }""";

    @Test
    void whateverComesInEveryPageIsThereAndClearingWorks() throws IOException {
        portal.open();
        var schema =
                Portal.JSON.readTree((String) page.evaluate("async () => (await fetch('/v1/profile-schema')).text()"));
        var failures = new ArrayList<String>();
        var errors = new ArrayList<String>();
        page.onPageError(errors::add);
        for (int seed = 0; seed < CASES; seed++) {
            failures.addAll(tryOne(seed, new OddAnswers(schema, seed)));
            for (var error : errors) {
                failures.add("seed " + seed + ": " + error);
            }
            errors.clear();
        }
        assertThat(failures).isEmpty();
    }

    private List<String> tryOne(int seed, OddAnswers odd) throws IOException {
        boolean isLink = seed % STORED != 0;
        var look = PAGES.get(isLink && seed % 10 > 1 ? seed % FAST : seed / STORED % PAGES.size());
        try {
            if (!isLink) {
                page.navigate(address() + "icon.svg");
                page.evaluate(STORE, Map.of("place", PLACES.get(seed / STORED % PLACES.size()), "kept", odd.stored()));
                page.navigate(address());
            }
            var isRescued = page.evaluate(
                    LOOK,
                    Map.of(
                            "link",
                            isLink ? odd.link() : "",
                            "look",
                            look,
                            "view",
                            viewAt(look),
                            "clears",
                            seed % STORED == 0 || seed % STORED == STORED - 1));
            return Boolean.TRUE.equals(isRescued) ? List.of("seed " + seed + ": could not be drawn") : List.of();
        } catch (PlaywrightException e) {
            page.navigate(address() + "icon.svg");
            page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); indexedDB.deleteDatabase('ip30'); }");
            page.navigate(address());
            return List.of(
                    "seed " + seed + ": " + e.getMessage().lines().limit(3).toList());
        }
    }

    private static String viewAt(String look) {
        var view = look.split("/", -1)[1];
        return view.isEmpty() ? "interview" : view.equals("__proto__") ? "nowhere" : view;
    }
}
