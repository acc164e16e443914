package ip30.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The example requests that come with the product: they illustrate the API's description and warm up a fresh function. */
public final class Examples {

    /** Names of requests that can be answered. */
    public static final List<String> GOOD = List.of(
            "technology-firm",
            "partnership-patent-agency",
            "foreign-patent-agency",
            "branch-last-year",
            "geographical-indications",
            "many-open-answers",
            "out-of-scope",
            "after-the-term",
            "too-late-for-the-year");

    /** A request with many faults. */
    public static final String BAD = "bad-answers";

    private Examples() {}

    /** The request of that name, as JSON. */
    public static byte[] read(String name) {
        try (var stream = Examples.class.getResourceAsStream("/ip30/examples/" + name + ".json")) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the example " + name, e);
        }
    }
}
