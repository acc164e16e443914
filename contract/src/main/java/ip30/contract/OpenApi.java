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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The OpenAPI description of all routes. What is written by hand is in the folder openapi, each text in both languages; what a request may
 * hold, the problems and the examples are put in from where they are at home. Names and shapes are the same in every language, since
 * clients are generated of them.
 */
public final class OpenApi {

    private static final String FOLDER = "/ip30/openapi/";

    /** The files with schemas, each an object of them by name. */
    private static final List<String> SCHEMAS = List.of("routes", "common", "assessment", "measure");

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

    /**
     * The description with all texts and examples in that language. It names the rules by which a question of today is answered.
     *
     * @throws IllegalStateException when two schemas are called the same
     */
    public ObjectNode in(Language language) {
        try {
            var document = read("api", language);
            info(document.withObject("/info"));
            schemas(new Components(document.withObject("/components/schemas")), language);
            examples(document, language);
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the description of the API", e);
        }
    }

    private void info(ObjectNode info) {
        var paragraphs = StreamSupport.stream(info.get("description").spliterator(), false);
        info.put("description", paragraphs.map(JsonNode::textValue).collect(Collectors.joining("\n\n")));
        info.put("x-rules-version", measures.ofToday().measure().rulesVersion());
    }

    private void schemas(Components components, Language language) throws IOException {
        for (var file : SCHEMAS) {
            read(file, language).properties().forEach(schema -> components.add(schema.getKey(), schema.getValue()));
        }
        new ProblemComponents(measures.words()).addTo(components, language);
        new RequestComponents(measures).addTo(components, language);
    }

    private void examples(ObjectNode document, Language language) throws IOException {
        var post = document.withObject("/paths/~1v1~1assessments/post");
        var requestExamples = post.withObject("/requestBody/content/application~1json/examples");
        for (var name : Examples.GOOD) {
            requestExamples.withObject("/" + name).set("value", mapper.readTree(Examples.read(name)));
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

    private ObjectNode read(String file, Language language) throws IOException {
        try (var stream = OpenApi.class.getResourceAsStream(FOLDER + file + ".json")) {
            return (ObjectNode) translated(mapper.readTree(stream), language);
        }
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
