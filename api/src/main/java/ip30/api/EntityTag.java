package ip30.api;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether a client has a document already. Weak: the same document may be sent compressed or not.
 *
 * @param value as it stands in the header
 */
record EntityTag(String value) {

    private static final int DIGITS = 16;

    static EntityTag of(byte[] bytes) {
        return new EntityTag("W/\"" + HexFormat.of().formatHex(Sha256.of(bytes)).substring(0, DIGITS) + "\"");
    }

    /** @param ifNoneMatch the header of a call; null when it is missing */
    boolean isIn(@Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (var candidate : ifNoneMatch.split(",")) {
            var known = candidate.strip();
            if (known.equals("*") || opaque(known).equals(opaque(value))) {
                return true;
            }
        }
        return false;
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
