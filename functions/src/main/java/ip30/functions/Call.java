package ip30.functions;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Http;
import ip30.measure.Language;
import java.util.Map;
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
    private static final RequestContext NO_CONTEXT = new RequestContext();
    private static final Http NO_HTTP = new Http();

    static Call of(APIGatewayV2HTTPEvent event) {
        var context = event.getRequestContext() == null ? NO_CONTEXT : event.getRequestContext();
        var http = context.getHttp() == null ? NO_HTTP : context.getHttp();
        var routeKey = event.getRouteKey() == null ? "" : event.getRouteKey();
        int space = routeKey.indexOf(' ');
        var method = firstOf(http.getMethod(), space > 0 ? routeKey.substring(0, space) : "");
        var path = firstOf(event.getRawPath(), firstOf(http.getPath(), space > 0 ? routeKey.substring(space + 1) : ""));
        var headers = headers(event.getHeaders());
        return new Call(
                method,
                withoutStage(path, firstOf(context.getStage(), DEFAULT_STAGE)),
                headers,
                AcceptLanguage.choose(headers.get("accept-language")),
                event.getBody(),
                event.getIsBase64Encoded(),
                context.getRequestId());
    }

    private static String firstOf(String value, String otherwise) {
        return value == null ? otherwise : value;
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
