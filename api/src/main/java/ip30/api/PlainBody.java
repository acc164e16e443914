package ip30.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a request says that its body is what a route takes, in UTF-8 and not compressed. Saying nothing is fine, saying something else is not. */
final class PlainBody {

    private static final String CHARSET = "charset=";

    private PlainBody() {}

    /** @param type the media type that the route takes, in lower case */
    static boolean isAccepted(Call call, String type) {
        return isOf(type, call.header("content-type")) && isPlain(call.header("content-encoding"));
    }

    private static boolean isOf(String type, @Nullable String contentType) {
        if (contentType == null) {
            return true;
        }
        var parts = contentType.toLowerCase(Locale.ROOT).split(";");
        if (parts.length == 0 || !parts[0].strip().equals(type)) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            var parameter = parts[i].strip();
            if (parameter.startsWith(CHARSET) && !isUtf8(parameter.substring(CHARSET.length()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(String charset) {
        var name = charset.replace("\"", "").strip();
        return name.equals("utf-8") || name.equals("utf8");
    }

    private static boolean isPlain(@Nullable String contentEncoding) {
        return contentEncoding == null
                || contentEncoding.isBlank()
                || contentEncoding.strip().equalsIgnoreCase("identity");
    }
}
