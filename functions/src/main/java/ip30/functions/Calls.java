package ip30.functions;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Http;
import ip30.api.Call;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a call of an event of an HTTP API, of which any part may be missing. */
final class Calls {

    /**
     * What an HTTP API's identifiers look like, and no credit code or patent number does. Whoever may invoke the function directly might put
     * anything there, and what looks otherwise is neither logged nor told.
     */
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9_-]{8,32}=");

    private static final String DEFAULT_STAGE = "$default";
    private static final RequestContext NO_CONTEXT = new RequestContext();
    private static final Http NO_HTTP = new Http();

    private Calls() {}

    static Call of(APIGatewayV2HTTPEvent event) {
        var context = event.getRequestContext() == null ? NO_CONTEXT : event.getRequestContext();
        var http = context.getHttp() == null ? NO_HTTP : context.getHttp();
        var routeKey = event.getRouteKey() == null ? "" : event.getRouteKey();
        int space = routeKey.indexOf(' ');
        var method = firstOf(http.getMethod(), space > 0 ? routeKey.substring(0, space) : "");
        var path = firstOf(event.getRawPath(), firstOf(http.getPath(), space > 0 ? routeKey.substring(space + 1) : ""));
        return Call.of(
                method,
                withoutStage(path, firstOf(context.getStage(), DEFAULT_STAGE)),
                event.getRawQueryString(),
                event.getHeaders(),
                event.getBody(),
                event.getIsBase64Encoded(),
                identifier(context.getRequestId()));
    }

    private static @Nullable String identifier(@Nullable String given) {
        return given != null && IDENTIFIER.matcher(given).matches() ? given : null;
    }

    private static String firstOf(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    /** A stage other than the default one stands in front of every path. */
    private static String withoutStage(String path, String stage) {
        var prefix = "/" + stage;
        boolean isPrefixed = !stage.equals(DEFAULT_STAGE) && path.startsWith(prefix + "/");
        return isPrefixed ? path.substring(prefix.length()) : path;
    }
}
