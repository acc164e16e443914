package ip30.api;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The portal's files, from the class path folder `portal`. Only plain names with a known ending are looked up: no path leads out of it.
 * Cached for good, what a page loads has the digest of all files in its address: browsers ask for it once, and a new version has others.
 */
public final class StaticFiles {

    private static final Pattern PATH =
            Pattern.compile("/(?:[a-z0-9][a-z0-9._-]*/)*[a-z0-9][a-z0-9._-]*\\.([a-z0-9]+)");

    /** No file has a longer one. The pattern takes the stack with it on a path of thousands of folders. */
    private static final int LONGEST_PATH = 200;

    /** Addresses of pages, which stay the same whatever their files are called. */
    private static final Map<String, String> PAGES =
            Map.of("/", "/index.html", "/docs", "/docs.html", "/docs/problems", "/docs/problems.html");

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "webmanifest", "application/manifest+json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2");

    /** Of the digest: enough to tell versions apart. */
    private static final int DIGITS = 16;

    private static final String WORKER = "/sw.js";

    /** A style, a script or a picture that a page names by its place below the root. */
    private static final Pattern LOADED = Pattern.compile(
            "(<(?:link|script)\\b[^>]*\\b(?:href|src)=\")(?:\\.\\./)?((?:[a-z0-9._-]+/)*[a-z0-9._-]+)\"");

    private final Map<String, StaticFile> cache = new ConcurrentHashMap<>();

    /** What stands before the place of a file that is cached for good, with slashes; "" when none is. */
    private final String version;

    private final Embedding embedding;

    private StaticFiles(String version, Embedding embedding) {
        this.version = version;
        this.embedding = embedding;
    }

    /** Asked for anew by every page, for whoever changes them. */
    public static StaticFiles fresh(Embedding embedding) {
        return new StaticFiles("", embedding);
    }

    /** Kept by browsers until the next version. */
    public static StaticFiles cachedForGood(Embedding embedding) {
        return new StaticFiles("/v-" + FileFolder.digest().substring(0, DIGITS) + "/", embedding);
    }

    /** Null when no file of the portal is meant. */
    public @Nullable StaticFile find(String method, @Nullable String path) {
        if (path == null || path.length() > LONGEST_PATH || !(method.equals("GET") || method.equals("HEAD"))) {
            return null;
        }
        var known = cache.get(path);
        return known == null ? load(path) : known;
    }

    /** Only what exists is kept: a client must not fill the memory with names. */
    private @Nullable StaticFile load(String path) {
        boolean isVersioned = !version.isEmpty() && path.startsWith(version);
        var file = isVersioned ? path.substring(version.length() - 1) : PAGES.getOrDefault(path, path);
        var match = PATH.matcher(file);
        var type = match.matches() ? TYPES.get(match.group(1)) : null;
        var bytes = type == null ? null : FileFolder.read(file);
        if (bytes == null) {
            return null;
        }
        boolean isPage = file.endsWith(".html");
        var loaded = new StaticFile(
                type,
                isPage && !version.isEmpty() ? versioned(bytes, file) : bytes,
                isVersioned,
                isPage || file.equals(WORKER),
                embedding);
        cache.put(path, loaded);
        return loaded;
    }

    /** The page with the version in the addresses of what it loads. */
    private byte[] versioned(byte[] page, String file) {
        var folder = file.startsWith("/docs/") ? "docs/" : "";
        var text = LOADED.matcher(new String(page, StandardCharsets.UTF_8)).replaceAll(found -> {
            boolean isOfRoot = found.group().contains("../") || folder.isEmpty();
            return found.group(1) + version + (isOfRoot ? "" : folder) + found.group(2) + '"';
        });
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
