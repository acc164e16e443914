package ip30.api;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whose pages may show the portal within their own; none, unless it is said whose.
 *
 * @param origins such as https://portal.example.cn
 */
public record Embedding(List<String> origins) {

    public static final Embedding NONE = new Embedding(List.of());

    /** @param text origins with commas between; blank for none */
    public static Embedding of(String text) {
        return text.isBlank() ? NONE : new Embedding(List.of(text.strip().split("\\s*,\\s*")));
    }

    /** Scheme, host and perhaps a port, and nothing behind them: no path, no wildcard. Without TLS only on this machine. */
    private static final Pattern ORIGIN = Pattern.compile(
            "https://[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\\d{1,5})?|http://(?:localhost|127\\.0\\.0\\.1)(?::\\d{1,5})?");

    public Embedding {
        origins = List.copyOf(origins);
        origins.forEach(Embedding::check);
    }

    private static void check(String origin) {
        if (!ORIGIN.matcher(origin).matches()) {
            throw new IllegalArgumentException(
                    "is no origin that may embed the portal: write it as https://portal.example.cn, in small letters, without a path");
        }
    }

    /** The directive of the content security policy. */
    String directive() {
        return "frame-ancestors " + (origins.isEmpty() ? "'none'" : String.join(" ", origins));
    }
}
