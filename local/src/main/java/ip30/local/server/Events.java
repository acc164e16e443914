package ip30.local.server;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Http;
import com.sun.net.httpserver.HttpExchange;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Makes an event of an HTTP call, as API Gateway does: header names in lower case, repeated headers joined, other than text in base64. */
final class Events {

    private static final String STAGE = "$default";

    private Events() {}

    static APIGatewayV2HTTPEvent of(HttpExchange exchange, byte[] body) {
        var path = Objects.requireNonNullElse(exchange.getRequestURI().getRawPath(), "");
        var event = new APIGatewayV2HTTPEvent();
        event.setVersion("2.0");
        event.setRouteKey(STAGE);
        event.setRawPath(path);
        event.setRawQueryString(
                Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""));
        event.setHeaders(headers(exchange));
        event.setRequestContext(context(exchange, path));
        if (body.length > 0) {
            body(event, body);
        }
        return event;
    }

    private static RequestContext context(HttpExchange exchange, String path) {
        var http = new Http();
        http.setMethod(exchange.getRequestMethod());
        http.setPath(path);
        http.setProtocol(exchange.getProtocol());
        var context = new RequestContext();
        context.setStage(STAGE);
        context.setRouteKey(STAGE);
        context.setHttp(http);
        return context;
    }

    private static Map<String, String> headers(HttpExchange exchange) {
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        return headers;
    }

    private static void body(APIGatewayV2HTTPEvent event, byte[] body) {
        try {
            event.setBody(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException e) {
            event.setBody(Base64.getEncoder().encodeToString(body));
            event.setIsBase64Encoded(true);
        }
    }
}
