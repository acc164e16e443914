package ip30.api;

import ip30.measure.Language;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is called, whoever hands it in; any part may be missing.
 *
 * @param method upper case; "" when it is not told
 * @param path "" when it is not told
 * @param query what follows the path's question mark, as it came; "" for none
 * @param headers by name, whatever its case
 * @param body null for none
 * @param isBase64 whether the body is encoded so
 * @param gatewayRequestId of whatever stands before the API; null when it is not told
 */
public record Call(
        String method,
        String path,
        String query,
        Map<String, String> headers,
        Language language,
        @Nullable String body,
        boolean isBase64,
        @Nullable String gatewayRequestId) {

    /**
     * @param query null for none
     * @param sent headers as they came; null for none
     */
    public static Call of(
            String method,
            String path,
            @Nullable String query,
            @Nullable Map<String, String> sent,
            @Nullable String body,
            boolean isBase64,
            @Nullable String gatewayRequestId) {
        var headers = headers(sent);
        return new Call(
                method,
                path,
                query == null ? "" : query,
                headers,
                AcceptLanguage.choose(headers.get("accept-language")),
                body,
                isBase64,
                gatewayRequestId);
    }

    /** Null when the header is missing. */
    @Nullable
    String header(String name) {
        return headers.get(name);
    }

    /** The first value of a parameter of the query, decoded; null when it is not there. */
    @Nullable
    String parameter(String name) {
        for (var pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return decoded(pair.substring(name.length() + 1));
            }
        }
        return null;
    }

    /** What is no valid escape stays as it came. */
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private static Map<String, String> headers(@Nullable Map<String, String> sent) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        if (sent != null) {
            headers.putAll(sent);
        }
        return headers;
    }
}
