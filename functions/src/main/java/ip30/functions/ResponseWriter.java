package ip30.functions;

import com.fasterxml.jackson.core.JsonFactory;
import ip30.api.Response;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a response as the HTTP API (payload version 2.0) expects it. */
final class ResponseWriter {

    private final JsonFactory json = new JsonFactory();

    void write(Response response, OutputStream stream) throws IOException {
        try (var generator = json.createGenerator(stream)) {
            generator.writeStartObject();
            generator.writeNumberField("statusCode", response.status());
            generator.writeObjectFieldStart("headers");
            for (var header : response.headers().entrySet()) {
                generator.writeStringField(header.getKey(), header.getValue());
            }
            generator.writeEndObject();
            generator.writeFieldName("body");
            if (response.isText()) {
                generator.writeUTF8String(response.body(), 0, response.body().length);
            } else {
                generator.writeBinary(response.body());
            }
            generator.writeBooleanField("isBase64Encoded", !response.isText());
            generator.writeEndObject();
        }
    }
}
