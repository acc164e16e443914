package ip30.cli.server;

import ip30.api.Response;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lets pages of this machine, on whatever port, call the API, in the words in which the deployed API lets pages of `AllowedOrigin`. */
final class Cors {

    private static final String VARY = "Vary";
    private static final String ORIGIN = "Origin";
    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

    private static final Map<String, String> PREFLIGHT = Map.of(
            "Access-Control-Allow-Methods", "GET,HEAD,POST,OPTIONS",
            "Access-Control-Allow-Headers", "content-type,accept-language,if-none-match",
            "Access-Control-Max-Age", "3600");

    private Cors() {}

    /** The answer to a browser that asks whether a page may call; null for any other call. */
    static @Nullable Response preflight(String method, @Nullable String origin, @Nullable String methodAskedFor) {
        return method.equals("OPTIONS") && methodAskedFor != null && isAllowed(origin)
                ? allowing(new Response(204, PREFLIGHT, new byte[0], true), origin)
                : null;
    }

    /** The same response; for a page that may call, it may read it. */
    static Response allowing(Response response, @Nullable String origin) {
        var headers = new TreeMap<>(response.headers());
        headers.merge(VARY, ORIGIN, (before, also) -> before + ", " + also);
        if (isAllowed(origin)) {
            headers.put(ALLOW_ORIGIN, origin);
            headers.put("Access-Control-Expose-Headers", "content-language,etag,retry-after");
        }
        return new Response(response.status(), headers, response.body(), response.isText());
    }

    private static boolean isAllowed(@Nullable String origin) {
        return origin != null && Loopback.isOrigin(origin);
    }
}
