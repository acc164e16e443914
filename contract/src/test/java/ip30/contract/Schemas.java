package ip30.contract;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import ip30.engine.Assessor;
import ip30.engine.Measures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;

/** The real product beside an independent JSON Schema validator. */
final class Schemas {

    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static final Measures MEASURES = Measures.load(Clock.fixed(Instant.parse("2026-11-20T00:00:00Z"), ZoneOffset.UTC));
    static final Assessor ASSESSOR = MEASURES.ofToday();
    static final ContractWriter ANSWERS = new ContractWriter(false);
    static final RequestReader REQUESTS = new RequestReader(MEASURES);
    static final ProfileSchema PROFILE = new ProfileSchema(MEASURES);

    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private Schemas() {}

    static JsonSchema schema(JsonNode schema) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema, STRICT);
    }

    /** JSON pointers of the places that the schema finds wrong. */
    static Set<String> wrongPlaces(JsonSchema schema, JsonNode instance) {
        return schema.validate(instance).stream()
                .map(message -> message.getInstanceLocation()
                        + (message.getProperty() == null ? "" : "/" + message.getProperty()))
                .collect(Collectors.toSet());
    }

    static JsonNode json(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode example(String name) {
        return json(Examples.read(name));
    }
}
