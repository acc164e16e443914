package ip30.functions;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a response as the HTTP API (payload version 2.0) expects it. */
final class ResponseWriter {

    private final JsonFactory json = new JsonFactory();

    void write(APIGatewayV2HTTPResponse response, OutputStream stream) throws IOException {
        try (var generator = json.createGenerator(stream)) {
            generator.writeStartObject();
            generator.writeNumberField("statusCode", response.getStatusCode());
            generator.writeObjectFieldStart("headers");
            for (var header : response.getHeaders().entrySet()) {
                generator.writeStringField(header.getKey(), header.getValue());
            }
            generator.writeEndObject();
            generator.writeStringField("body", response.getBody());
            generator.writeBooleanField("isBase64Encoded", response.getIsBase64Encoded());
            generator.writeEndObject();
        }
    }
}
