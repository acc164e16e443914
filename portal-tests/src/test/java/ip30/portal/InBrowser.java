package ip30.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import ip30.api.Api;
import ip30.api.Embedding;
import ip30.api.FailureLog;
import ip30.cli.server.Server;
import ip30.engine.Measures;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A browser for the class, a fresh profile for each test. Whatever a test is about, it fails on a violation of the content security
 * policy, on an error in a script and on a request to any other host.
 */
abstract class InBrowser {

    /** Of the fictitious measure of 2030, whose last day is 2033-02-28; the next one begins on 2033-07-01. */
    static final LocalDate IN_THE_TERM = LocalDate.of(2031, 6, 30);

    static final LocalDate AFTER_THE_TERM = LocalDate.of(2033, 3, 2);
    static final int DESKTOP = 1280;
    static final int PHONE = 360;

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static Chromium chromium;
    private static Server server;
    private static LocalDate served;

    @TempDir
    Path folder;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> wrongs = new ArrayList<>();
    Page page;
    Portal portal;

    @BeforeAll
    static void launch() throws IOException {
        chromium = Chromium.launch();
        serve(IN_THE_TERM);
    }

    @AfterAll
    static void close() {
        if (server != null) {
            server.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    /** Serves anew as if it were that day; browsers opened from then on have the same day. */
    static void serve(LocalDate today) throws IOException {
        if (server != null) {
            server.close();
        }
        served = today;
        var clock = Clock.fixed(morningOf(today).toInstant(), CHINA);
        server = start(clock, Embedding.NONE);
    }

    private static Server start(Clock clock, Embedding embedding) throws IOException {
        return Server.start(new Api(Measures.load(clock), new FailureLog(System.err)), 0, embedding);
    }

    /** Serves anew, on the same day, for pages of that origin to embed. */
    static void serveFor(String origin) throws IOException {
        server.close();
        server = start(Clock.fixed(morningOf(served).toInstant(), CHINA), new Embedding(List.of(origin)));
    }

    private static ZonedDateTime morningOf(LocalDate day) {
        return day.atTime(10, 0).atZone(CHINA);
    }

    /** Makes it another day in the browser, and has the page drawn anew as when it comes back to the front. */
    final void itIs(LocalDate day) {
        page.context().clock().setFixedTime(morningOf(day).toInstant().toEpochMilli());
        page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
    }

    @BeforeEach
    void openPage() {
        open(DESKTOP);
    }

    @AfterEach
    void nothingWentWrong() {
        contexts.forEach(BrowserContext::close);
        assertThat(wrongs).isEmpty();
    }

    /** A browser that knows nothing yet. */
    final void open(int width) {
        var context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, width == PHONE ? 760 : 900)
                        .setColorScheme(ColorScheme.LIGHT)
                        .setLocale("zh-CN")
                        .setServiceWorkers(serviceWorkers())
                        .setTimezoneId(CHINA.getId()));
        contexts.add(context);
        context.clock().setFixedTime(morningOf(served).toInstant().toEpochMilli());
        context.setDefaultTimeout(30_000);
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        context.exposeBinding("tellViolation", (source, what) -> wrongs.add("content security policy: " + what[0]));
        context.addInitScript(
                "document.addEventListener('securitypolicyviolation', (e) => tellViolation(`${e.violatedDirective} ${e.blockedURI}`))");
        context.onRequest(request -> {
            if (!isOurs(request.url()) && !isExpected(request.url())) {
                wrongs.add("request to " + request.url());
            }
        });
        page = context.newPage();
        page.onPageError(error -> wrongs.add("script: " + error));
        portal = new Portal(page, address());
    }

    /** Whether a test itself leads to an address that is not the portal's. */
    boolean isExpected(String url) {
        return false;
    }

    /** They would answer before what a test puts between the page and the server. */
    ServiceWorkerPolicy serviceWorkers() {
        return ServiceWorkerPolicy.BLOCK;
    }

    /** Another tab of the same browser. */
    final Portal anotherTab() {
        var other = page.context().newPage();
        other.onPageError(error -> wrongs.add("script: " + error));
        return new Portal(other, address());
    }

    static String address() {
        return "http://127.0.0.1:" + server.port() + "/";
    }

    private static boolean isOurs(String url) {
        var uri = URI.create(url);
        return List.of("data", "blob").contains(uri.getScheme())
                || uri.getAuthority().equals("127.0.0.1:" + server.port());
    }

    /** Axe puts style elements of its own into the page, which the policy blocks: that is its doing and not the portal's. */
    final <T> T withAxe(Supplier<T> run) {
        assertThat(wrongs).isEmpty();
        var result = run.get();
        wrongs.clear();
        return result;
    }

    final void keepScreenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }
}
