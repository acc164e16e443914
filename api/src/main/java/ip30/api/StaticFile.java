package ip30.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file of the portal, with the headers that keep a page from doing more than it should. */
public final class StaticFile {

    /** A style or script within the page itself. */
    private static final Pattern INLINE = Pattern.compile("<(style|script)>(.*?)</\\1>", Pattern.DOTALL);

    private static final Map<String, String> HEADERS = Map.of(
            "Referrer-Policy", "no-referrer",
            "Strict-Transport-Security", "max-age=31536000",
            "Vary", "Accept-Encoding",
            "X-Content-Type-Options", "nosniff");

    private static final byte[] NOTHING = {};

    private final Map<String, String> headers;
    private final EntityTag tag;
    private final byte[] bytes;
    private final byte[] gzipped;

    /**
     * @param isForGood whether its address will never have another content
     * @param runs whether it is a page or a worker, which load others; what they load has no need of a policy that tells what may be loaded
     * @param embedding whose pages may show it within their own
     */
    StaticFile(String type, byte[] bytes, boolean isForGood, boolean runs, Embedding embedding) {
        this.bytes = bytes;
        this.gzipped = ResponseMaker.gzip(bytes);
        this.tag = EntityTag.of(bytes);
        var all = new TreeMap<>(HEADERS);
        all.put("Cache-Control", isForGood ? "public, max-age=31536000, immutable" : "no-cache");
        all.put(
                "Content-Security-Policy",
                (runs ? policy(type, bytes) : "default-src 'none'; ") + embedding.directive());
        all.put("Content-Type", type);
        all.put("ETag", tag.value());
        this.headers = all;
    }

    /**
     * @param acceptEncoding the header of the call; null when it is missing
     * @param ifNoneMatch the header of the call; null when it is missing
     * @param isHead whether only the headers are wanted
     */
    public Response response(@Nullable String acceptEncoding, @Nullable String ifNoneMatch, boolean isHead) {
        var sent = new TreeMap<>(headers);
        if (tag.isIn(ifNoneMatch)) {
            sent.remove("Content-Type");
            return new Response(304, sent, NOTHING, true);
        }
        boolean isGzip = ResponseMaker.acceptsGzip(acceptEncoding);
        if (isGzip) {
            sent.put("Content-Encoding", "gzip");
        }
        return isHead
                ? new Response(200, sent, NOTHING, true)
                : new Response(200, sent, isGzip ? gzipped : bytes, !isGzip);
    }

    /** A page that needs nothing else has its style and script within it: exactly these are let run. */
    private static String policy(String type, byte[] bytes) {
        var styles = new StringBuilder();
        var scripts = new StringBuilder();
        if (type.startsWith("text/html")) {
            INLINE.matcher(new String(bytes, StandardCharsets.UTF_8)).results().forEach(part -> {
                var hashes = part.group(1).equals("style") ? styles : scripts;
                hashes.append(" 'sha256-").append(sha256(part.group(2))).append('\'');
            });
        }
        return "default-src 'none'; script-src 'self'" + scripts + "; style-src 'self'" + styles
                + "; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; "
                + "form-action 'none'; base-uri 'none'; ";
    }

    private static String sha256(String text) {
        return Base64.getEncoder().encodeToString(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
