package ip30.cli.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The portal's files, from the class path folder `portal`. Only plain names with a known ending are looked up: no path leads out of it. */
final class StaticFiles {

    private static final Pattern PATH =
            Pattern.compile("/(?:[a-z0-9][a-z0-9._-]*/)*[a-z0-9][a-z0-9._-]*\\.([a-z0-9]+)");

    /** No file has a longer one. The pattern takes the stack with it on a path of thousands of folders. */
    private static final int LONGEST_PATH = 200;

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

    private final Embedding embedding;
    private final Map<String, StaticFile> cache = new ConcurrentHashMap<>();

    StaticFiles(Embedding embedding) {
        this.embedding = embedding;
    }

    /** Null when no file of the portal is meant. */
    @Nullable
    StaticFile find(String method, @Nullable String path) {
        if (path == null || path.length() > LONGEST_PATH || !(method.equals("GET") || method.equals("HEAD"))) {
            return null;
        }
        var file = path.equals("/") ? "/index.html" : path;
        var match = PATH.matcher(file);
        if (!match.matches() || !TYPES.containsKey(match.group(1))) {
            return null;
        }
        var known = cache.get(file);
        return known == null ? load(file, TYPES.get(match.group(1))) : known;
    }

    /** Only what exists is kept: a client must not fill the memory with names. */
    private @Nullable StaticFile load(String file, String type) {
        try (var stream = StaticFiles.class.getResourceAsStream("/portal" + file)) {
            if (stream == null) {
                return null;
            }
            var loaded = new StaticFile(type, stream.readAllBytes(), embedding);
            cache.put(file, loaded);
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the portal's " + file, e);
        }
    }
}
