package ip30.functions;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import ip30.measure.Language;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is called, read from an event of which any part may be missing.
 *
 * @param method upper case; "" when the event does not tell
 * @param path without the stage; "" when the event does not tell
 * @param headers by name, whatever its case
 * @param gatewayRequestId null when the event does not tell
 */
record Call(
        String method,
        String path,
        Map<String, String> headers,
        Language language,
        String body,
        boolean isBase64,
        String gatewayRequestId) {

    private static final String DEFAULT_STAGE = "$default";

    static Call of(APIGatewayV2HTTPEvent event) {
        var context = Optional.ofNullable(event.getRequestContext());
        var http = context.map(APIGatewayV2HTTPEvent.RequestContext::getHttp);
        var routeKey = Optional.ofNullable(event.getRouteKey())
                .filter(key -> key.indexOf(' ') > 0)
                .map(key -> key.split(" ", 2));
        var method = http.map(APIGatewayV2HTTPEvent.RequestContext.Http::getMethod)
                .or(() -> routeKey.map(key -> key[0]))
                .orElse("");
        var path = Optional.ofNullable(event.getRawPath())
                .or(() -> http.map(APIGatewayV2HTTPEvent.RequestContext.Http::getPath))
                .or(() -> routeKey.map(key -> key[1]))
                .orElse("");
        var stage = context.map(APIGatewayV2HTTPEvent.RequestContext::getStage).orElse(DEFAULT_STAGE);
        var headers = headers(event.getHeaders());
        return new Call(
                method,
                withoutStage(path, stage),
                headers,
                AcceptLanguage.choose(headers.get("accept-language")),
                event.getBody(),
                event.getIsBase64Encoded(),
                context.map(APIGatewayV2HTTPEvent.RequestContext::getRequestId).orElse(null));
    }

    /** Null when the header is missing. */
    String header(String name) {
        return headers.get(name);
    }

    private static Map<String, String> headers(Map<String, String> sent) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        if (sent != null) {
            headers.putAll(sent);
        }
        return headers;
    }

    /** A stage other than the default one stands in front of every path. */
    private static String withoutStage(String path, String stage) {
        var prefix = "/" + stage;
        boolean isPrefixed = !stage.equals(DEFAULT_STAGE) && path.startsWith(prefix + "/");
        return isPrefixed ? path.substring(prefix.length()) : path;
    }
}
