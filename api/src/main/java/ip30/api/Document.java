package ip30.api;

import ip30.measure.Language;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A document that changes only with a deployment: made once a language, then answered from memory or as "not modified". */
final class Document implements Route {

    private static final String CACHE_CONTROL = "public, max-age=300";
    private static final int TAG_DIGITS = 16;

    private final Function<Language, byte[]> maker;
    private final Map<Language, Edition> editions = new ConcurrentHashMap<>();

    private record Edition(Content content, String tag) {}

    Document(Function<Language, byte[]> maker) {
        this.maker = maker;
    }

    @Override
    public RouteAnswer answer(Call call) {
        var edition = editions.computeIfAbsent(call.language(), this::make);
        var headers = Map.of("ETag", edition.tag, "Cache-Control", CACHE_CONTROL);
        return isKnown(edition.tag, call.header("if-none-match"))
                ? new RouteAnswer(304, null, headers)
                : new RouteAnswer(200, edition.content, headers);
    }

    private Edition make(Language language) {
        var bytes = maker.apply(language);
        return new Edition(Content.json(bytes), tag(bytes));
    }

    /** Weak: the same document may be sent compressed or not. */
    private static String tag(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "W/\"" + HexFormat.of().formatHex(digest).substring(0, TAG_DIGITS) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static boolean isKnown(String tag, @Nullable String known) {
        if (known == null) {
            return false;
        }
        for (var candidate : known.split(",")) {
            var value = candidate.strip();
            if (value.equals("*") || opaque(value).equals(opaque(tag))) {
                return true;
            }
        }
        return false;
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
