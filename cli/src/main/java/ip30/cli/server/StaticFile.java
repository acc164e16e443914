package ip30.cli.server;

import ip30.api.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A file of the portal, with the headers that keep a page from doing more than it should. */
record StaticFile(String type, String policy, byte[] bytes, byte[] gzipped) {

    StaticFile(String type, byte[] bytes, Embedding embedding) {
        this(type, policy(type, bytes, embedding), bytes, gzip(bytes));
    }

    /** A style or script within the page itself. */
    private static final Pattern INLINE = Pattern.compile("<(style|script)>(.*?)</\\1>", Pattern.DOTALL);

    /** Named, and not with a weight of nothing. */
    private static final Pattern GZIP = Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

    private static final Map<String, String> HEADERS = Map.of(
            "Cache-Control", "no-cache",
            "Referrer-Policy", "no-referrer",
            "Vary", "Accept-Encoding",
            "X-Content-Type-Options", "nosniff");

    private static final byte[] NOTHING = {};

    /**
     * @param acceptEncoding the header of the call; null when it is missing
     * @param isHead whether only the headers are wanted
     */
    Response response(@Nullable String acceptEncoding, boolean isHead) {
        var headers = new TreeMap<>(HEADERS);
        headers.put("Content-Security-Policy", policy);
        headers.put("Content-Type", type);
        boolean isGzip = acceptEncoding != null && GZIP.matcher(acceptEncoding).find();
        if (isGzip) {
            headers.put("Content-Encoding", "gzip");
        }
        return new Response(200, headers, isHead ? NOTHING : isGzip ? gzipped : bytes, !isGzip);
    }

    /** A page that needs nothing else has its style and script within it: exactly these are let run. */
    private static String policy(String type, byte[] bytes, Embedding embedding) {
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
                + "form-action 'none'; base-uri 'none'; " + embedding.directive();
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        var compressed = new ByteArrayOutputStream(bytes.length / 2);
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes all bytes", e);
        }
        return compressed.toByteArray();
    }
}
