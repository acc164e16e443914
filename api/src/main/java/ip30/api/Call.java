package ip30.api;

import ip30.measure.Language;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is called, whoever hands it in; any part may be missing.
 *
 * @param method upper case; "" when it is not told
 * @param path "" when it is not told
 * @param headers by name, whatever its case
 * @param body null for none
 * @param isBase64 whether the body is encoded so
 * @param gatewayRequestId of whatever stands before the API; null when it is not told
 */
public record Call(
        String method,
        String path,
        Map<String, String> headers,
        Language language,
        @Nullable String body,
        boolean isBase64,
        @Nullable String gatewayRequestId) {

    /** @param sent headers as they came; null for none */
    public static Call of(
            String method,
            String path,
            @Nullable Map<String, String> sent,
            @Nullable String body,
            boolean isBase64,
            @Nullable String gatewayRequestId) {
        var headers = headers(sent);
        return new Call(
                method,
                path,
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

    private static Map<String, String> headers(@Nullable Map<String, String> sent) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        if (sent != null) {
            headers.putAll(sent);
        }
        return headers;
    }
}
