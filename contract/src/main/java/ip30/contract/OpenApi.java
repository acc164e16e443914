package ip30.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.engine.Measures;
import ip30.measure.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * The OpenAPI description of all routes. What is written by hand is in openapi.json, each text in both languages; the schema of the
 * request and the examples are put in from where they are at home.
 */
public final class OpenApi {

    private static final String RESOURCE = "/ip30/openapi.json";
    private static final Set<String> LANGUAGES = Set.of("zh", "en");
    private static final String ANSWERED_EXAMPLE = "foreign-patent-agency";

    private final ObjectMapper mapper = new JsonMapper();
    private final Measures measures;
    private final RequestReader requests;
    private final ContractWriter answers;

    public OpenApi(Measures measures, RequestReader requests, ContractWriter answers) {
        this.measures = measures;
        this.requests = requests;
        this.answers = answers;
    }

    /** The description with all texts and examples in that language. */
    public ObjectNode in(Language language) {
        try (var stream = OpenApi.class.getResourceAsStream(RESOURCE)) {
            var document = (ObjectNode) translated(mapper.readTree(stream), language);
            document.withObject("/components/schemas").set("AssessmentRequest", request(language));
            examples(document, language);
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    private ObjectNode request(Language language) {
        var schema = new ProfileSchema(measures).in(language);
        schema.remove("$schema");
        return schema;
    }

    private void examples(ObjectNode document, Language language) throws IOException {
        var post = document.withObject("/paths/~1v1~1assessments/post");
        var requestExamples = post.withObject("/requestBody/content/application~1json/examples");
        for (var name : Examples.GOOD) {
            requestExamples.putObject(name).set("value", mapper.readTree(Examples.read(name)));
        }
        post.withObject("/responses/200/content/application~1json/examples/" + ANSWERED_EXAMPLE)
                .set("value", mapper.readTree(answer(ANSWERED_EXAMPLE, language)));
        document.withObject(
                        "/components/responses/BadRequest/content/application~1problem+json/examples/" + Examples.BAD)
                .set("value", mapper.readTree(answer(Examples.BAD, language)));
    }

    private byte[] answer(String example, Language language) {
        var reading = requests.read(Examples.read(example));
        return reading.isFaulty()
                ? answers.problem(requests.problem(reading), language)
                : answers.assessment(measures.assess(reading.request()), language);
    }

    /** Replaces every `{zh, en}` by the text in that language. */
    private static JsonNode translated(JsonNode node, Language language) {
        if (node instanceof ArrayNode array) {
            var copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> copy.add(translated(item, language)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            return isText(object)
                    ? object.get(language == Language.ZH ? "zh" : "en")
                    : translatedMembers(object, language);
        }
        return node;
    }

    private static ObjectNode translatedMembers(ObjectNode object, Language language) {
        var copy = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(member -> copy.set(member.getKey(), translated(member.getValue(), language)));
        return copy;
    }

    private static boolean isText(ObjectNode object) {
        return object.size() == LANGUAGES.size() && LANGUAGES.stream().allMatch(object::has);
    }
}
