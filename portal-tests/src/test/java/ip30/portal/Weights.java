package ip30.portal;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** How many bytes came over the line, a number for each answer, headers included. */
final class Weights {

    private final List<Long> all = new ArrayList<>();

    private Weights() {}

    /** Of all that the page fetches from now on. */
    static Weights of(Page page) {
        var weights = new Weights();
        var session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.on(
                "Network.loadingFinished",
                event -> weights.all.add(event.get("encodedDataLength").getAsLong()));
        return weights;
    }

    List<Long> all() {
        return all;
    }

    long sum() {
        return all.stream().mapToLong(Long::longValue).sum();
    }
}
