package ip30.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A newer version is deployed while a page is open: it takes over, and no answer is lost. */
class TakeoverTest extends InBrowser {

    private Relay relay;

    @BeforeEach
    void openOldVersion() throws IOException {
        relay = Relay.before(address());
        portal = new Portal(page, relay.address());
        portal.open();
        page.waitForFunction("() => navigator.serviceWorker.controller !== null");
    }

    @AfterEach
    void stopRelay() {
        relay.close();
    }

    @Override
    ServiceWorkerPolicy serviceWorkers() {
        return ServiceWorkerPolicy.ALLOW;
    }

    @Override
    boolean isExpected(String url) {
        return url.startsWith(relay.address());
    }

    @Test
    void theOpenPageSaysSoAndGoesOnAndTheNewOneHasItsAnswers() {
        portal.passScope("企业");
        portal.tick("pledgeLoans");
        portal.next();
        portal.field("pledgeLoans/0/principal").fill("5000000");

        relay.deployNewer();
        page.evaluate("async () => (await navigator.serviceWorker.getRegistration()).update()");
        var told = page.locator(".banner:has-text('新版本')");
        assertThat(told).isVisible();
        assertThat(portal.field("pledgeLoans/0/principal")).hasValue("5000000");
        told.locator("button").click();

        assertThat(portal.step("cards")).isVisible();
        assertThat(told).hasCount(0);
        assertThat(portal.field("pledgeLoans/0/principal")).hasValue("5,000,000");
        assertThat(page.evaluate(
                        "async () => (await caches.keys()).filter((name) => name.startsWith('ip30-page-')).length"))
                .isEqualTo(1);
        page.waitForFunction(
                "(newer) => caches.keys().then((names) => names.some((name) => name.startsWith(newer)))", Relay.NEWER);

        page.context().setOffline(true);
        page.reload();
        assertThat(portal.step("cards")).isVisible();
        assertThat(portal.field("pledgeLoans/0/principal")).hasValue("5,000,000");
    }
}
