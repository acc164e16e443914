package ip30.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.assessment.Flag;
import ip30.assessment.Outcome;
import ip30.assessment.Verdict;
import ip30.measure.ArticleKind;
import ip30.measure.BenefitKind;
import ip30.measure.Evidence;
import ip30.measure.Language;
import ip30.measure.Payee;
import ip30.measure.TextRead;
import ip30.measure.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The description is held to the real answers, both ways: nothing promised is missing, and nothing is answered that it does not name. */
class OpenApiTest {

    private static final OpenApi OPEN_API = new OpenApi(Schemas.MEASURES, Schemas.REQUESTS, Schemas.ANSWERS);
    private static final ObjectNode DOCUMENT = OPEN_API.in(Language.ZH);

    static List<String> goodExamples() {
        return Examples.GOOD;
    }

    static Stream<Class<? extends Enum<?>>> codes() {
        return Stream.of(
                Evidence.class,
                Verdict.class,
                Outcome.class,
                Flag.class,
                ArticleKind.class,
                TextRead.class,
                BenefitKind.class,
                Unit.class,
                Payee.class,
                FaultCode.class);
    }

    @ParameterizedTest
    @MethodSource("goodExamples")
    void anAssessmentIsAsDescribed(String name) {
        var assessment = Schemas.ASSESSOR.assess(
                Schemas.REQUESTS.read(Examples.read(name)).request());
        for (var language : Language.values()) {
            assertIsA("Assessment", Schemas.ANSWERS.assessment(assessment, language));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMeasureIsAsDescribed(Language language) {
        assertIsA("Measure", Schemas.ANSWERS.measure(Schemas.ASSESSOR, language));
    }

    @Test
    void aProblemIsAsDescribed() {
        var reading = Schemas.REQUESTS.read(Examples.read(Examples.BAD));

        assertIsA("Problem", Schemas.ANSWERS.problem(Schemas.REQUESTS.problem(reading), Language.ZH));
    }

    @Test
    void healthIsAsDescribed() {
        assertIsA("Health", Schemas.ANSWERS.health(Schemas.ASSESSOR.measure()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyListOfCodesIsComplete(Class<? extends Enum<?>> codes) {
        var described = DOCUMENT.at("/components/schemas/" + codes.getSimpleName() + "/enum");

        assertThat(described)
                .extracting(JsonNode::textValue)
                .containsExactlyElementsOf(
                        Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList());
    }

    @Test
    void everyStepThatHasWordsIsDescribed() {
        var described = DOCUMENT.at("/components/schemas/Step/properties/step/enum");

        assertThat(described)
                .extracting(JsonNode::textValue)
                .containsExactlyInAnyOrderElementsOf(Schemas.ASSESSOR
                        .measure()
                        .words()
                        .sections()
                        .get("steps")
                        .keySet());
    }

    @ParameterizedTest
    @EnumSource
    void everyExampleIsValidWhereItStands(Language language) {
        var document = OPEN_API.in(language);
        var post = document.at("/paths/~1v1~1assessments/post");
        var requests = post.at("/requestBody/content/application~1json/examples");
        var answers = post.at("/responses/200/content/application~1json/examples");
        var problems = document.at("/components/responses/BadRequest/content/application~1problem+json/examples");

        assertThat(requests).hasSize(Examples.GOOD.size());
        requests.forEach(example -> assertIsA("AssessmentRequest", example.get("value")));
        assertThat(answers).isNotEmpty();
        answers.forEach(example -> assertIsA("Assessment", example.get("value")));
        assertThat(problems).isNotEmpty();
        problems.forEach(example -> assertIsA("Problem", example.get("value")));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(DOCUMENT.findValuesAsText("$ref"))
                .isNotEmpty()
                .allMatch(reference -> !DOCUMENT.at(reference.substring(1)).isMissingNode());
    }

    @Test
    void noTextIsLeftInTwoLanguages() {
        assertThat(DOCUMENT.findParents("zh")).isEmpty();
    }

    private static void assertIsA(String name, byte[] answer) {
        assertIsA(name, Schemas.json(answer));
    }

    private static void assertIsA(String name, JsonNode answer) {
        assertThat(Schemas.schema(onlyWhatIsNamed(name)).validate(answer)).isEmpty();
    }

    /** The description as a schema of one of its parts, closed to members that it does not name. */
    private static ObjectNode onlyWhatIsNamed(String name) {
        var schema = Schemas.JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
        schema.set("components", DOCUMENT.get("components").deepCopy());
        schema.findParents("properties").stream()
                .filter(node -> !node.has("additionalProperties"))
                .forEach(node -> ((ObjectNode) node).put("additionalProperties", false));
        return schema;
    }
}
