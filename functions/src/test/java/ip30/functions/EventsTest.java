package ip30.functions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.contract.OpenApi;
import ip30.contract.ProfileSchema;
import ip30.measure.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sample event through the real handler, the whole answer checked. Status, headers and problems are written down in answers/; an
 * assessment or document must be, byte for byte, what the contract's own writers make of the example.
 */
class EventsTest {

    private static final String ANY = "…";

    static Stream<String> events() {
        return Product.events();
    }

    @ParameterizedTest
    @MethodSource("events")
    void theWholeAnswerToAnEventIsAsWrittenDown(String name) throws IOException {
        var answer = (ObjectNode) Product.handle(Product.event(name));
        var expected = Product.json(Product.file("events/answers", name));

        assertThat(answer.get("statusCode")).isEqualTo(expected.get("statusCode"));
        assertThat(withoutTag(answer.get("headers"))).isEqualTo(withoutTag(expected.get("headers")));
        assertThat(answer.at("/headers/ETag").asText().matches("W/\"[0-9a-f]{16}\""))
                .isEqualTo(expected.at("/headers").has("ETag"));
        assertThat(answer.get("isBase64Encoded").booleanValue()).isFalse();
        assertThat(answer.get("body").textValue()).isEqualTo(expectedBody(expected));
        assertThat(answer.size()).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventHasTheShapeOfAnHttpApiEvent(String name) {
        var event = Product.event(name);

        assertThat(event.get("version").textValue()).isEqualTo("2.0");
        assertThat(event.at("/requestContext/http/path")).isEqualTo(event.get("rawPath"));
        assertThat(event.at("/requestContext/routeKey")).isEqualTo(event.get("routeKey"));
        assertThat(event.get("isBase64Encoded").isBoolean()).isTrue();
    }

    @Test
    void everyExampleIsAnEventWithThatVeryBody() {
        var examples = Product.examples();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(10);
        for (var example : examples) {
            var body = Product.event("assess-" + example).get("body").textValue();
            assertThat(body).as(example).isEqualTo(compact(example));
        }
    }

    @Test
    void everyAssessmentNamesItsDay() {
        var bodies = Product.events()
                .filter(name -> Product.event(name)
                        .at("/requestContext/http/path")
                        .asText()
                        .endsWith("/assessments"))
                .map(Product::event)
                .filter(event ->
                        event.has("body") && !event.get("isBase64Encoded").booleanValue())
                .map(event -> event.get("body").textValue())
                .toList();
        assertThat(bodies).hasSizeGreaterThan(10).allMatch(body -> body.contains("\"asOf\""));
    }

    private static String compact(String example) {
        var text = new String(Product.example(example), StandardCharsets.UTF_8);
        return example.equals("malformed") ? text : Product.json(text).toString();
    }

    private static JsonNode withoutTag(JsonNode headers) {
        return ((ObjectNode) headers.deepCopy()).without(List.of("ETag"));
    }

    private static String expectedBody(JsonNode expected) {
        var language = expected.at("/headers/Content-Language").asText().equals("en") ? Language.EN : Language.ZH;
        if (expected.has("assessmentOf")) {
            var request = Product.REQUESTS.read(
                    Product.example(expected.get("assessmentOf").textValue()));
            return text(Product.ANSWERS.assessment(Product.ASSESSOR.assess(request.request()), language));
        }
        if (expected.has("document")) {
            return document(expected.get("document").textValue(), language);
        }
        return expected.path("body").isMissingNode()
                ? ""
                : expected.get("body")
                        .toString()
                        .replace(ANY, Product.ASSESSOR.measure().rulesVersion());
    }

    private static String document(String name, Language language) {
        return switch (name) {
            case "measure" -> text(Product.ANSWERS.measure(Product.ASSESSOR, language));
            case "measures" -> text(Product.ANSWERS.measures(Product.MEASURES, language));
            case "profile-schema" ->
                new ProfileSchema(Product.MEASURES).in(language).toString();
            default ->
                new OpenApi(Product.MEASURES, Product.REQUESTS, Product.ANSWERS)
                        .in(language)
                        .toString();
        };
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
