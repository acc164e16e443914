package ip30.functions;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Http;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of an HTTP API event (payload version 2.0) that this API needs, token by token: binding the whole event costs a cold
 * start more than everything else here. A member that is missing, unknown or of another type than expected is passed over.
 */
final class EventReader {

    private final JsonFactory json = new JsonFactory();

    private interface Member {
        void read(String name) throws IOException;
    }

    /** @throws IOException when the stream is no JSON object */
    APIGatewayV2HTTPEvent read(InputStream stream) throws IOException {
        try (var parser = json.createParser(stream)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonParseException(parser, "an event is an object");
            }
            var event = new APIGatewayV2HTTPEvent();
            members(parser, name -> {
                switch (name) {
                    case "routeKey" -> event.setRouteKey(text(parser));
                    case "rawPath" -> event.setRawPath(text(parser));
                    case "rawQueryString" -> event.setRawQueryString(text(parser));
                    case "headers" -> event.setHeaders(texts(parser));
                    case "body" -> event.setBody(text(parser));
                    case "isBase64Encoded" -> event.setIsBase64Encoded(flag(parser));
                    case "requestContext" -> event.setRequestContext(context(parser));
                    default -> parser.skipChildren();
                }
            });
            return event;
        }
    }

    private static RequestContext context(JsonParser parser) throws IOException {
        var context = new RequestContext();
        members(parser, name -> {
            switch (name) {
                case "stage" -> context.setStage(text(parser));
                case "requestId" -> context.setRequestId(text(parser));
                case "http" -> context.setHttp(http(parser));
                default -> parser.skipChildren();
            }
        });
        return context;
    }

    private static Http http(JsonParser parser) throws IOException {
        var http = new Http();
        members(parser, name -> {
            switch (name) {
                case "method" -> http.setMethod(text(parser));
                case "path" -> http.setPath(text(parser));
                default -> parser.skipChildren();
            }
        });
        return http;
    }

    private static Map<String, String> texts(JsonParser parser) throws IOException {
        var texts = new HashMap<String, String>();
        members(parser, name -> texts.put(name, text(parser)));
        return texts;
    }

    /** Reads the members of an object; any other value is passed over. */
    private static void members(JsonParser parser, Member member) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            member.read(name);
        }
    }

    /** False for anything but true. */
    private static boolean flag(JsonParser parser) throws IOException {
        boolean flag = parser.currentToken() == JsonToken.VALUE_TRUE;
        parser.skipChildren();
        return flag;
    }

    /** Null for anything but a text. */
    private static @Nullable String text(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        parser.skipChildren();
        return null;
    }
}
