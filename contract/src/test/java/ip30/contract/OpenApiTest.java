package ip30.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.assessment.Flag;
import ip30.assessment.Outcome;
import ip30.assessment.TermStatus;
import ip30.assessment.Verdict;
import ip30.assessment.Verdicts;
import ip30.assessment.WindowState;
import ip30.measure.ArticleKind;
import ip30.measure.BenefitKind;
import ip30.measure.Evidence;
import ip30.measure.Language;
import ip30.measure.Payee;
import ip30.measure.TextRead;
import ip30.measure.Unit;
import ip30.profile.IpServiceRole;
import ip30.profile.Lender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
                TermStatus.class,
                WindowState.class,
                FaultCode.class,
                ProblemCode.class,
                Lender.class,
                IpServiceRole.class);
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

        var problem = Schemas.ANSWERS.problem(Schemas.REQUESTS.problem(reading), "JKJaXmPLvHcESHA=", Language.ZH);

        assertIsA("Problem", problem);
        assertIsA("InvalidRequestProblem", problem);
        assertIsNoneOf("UnknownViewProblem", problem);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INVALID_REQUEST")
    void everyKindOfProblemHasATypeOfItsOwn(ProblemCode code) {
        var problem = Schemas.ANSWERS.problem(code.problem(Schemas.MEASURES.words()), Language.EN);
        var fitting = DOCUMENT.at("/components/schemas").properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> name.endsWith("Problem") && isA(name, Schemas.json(problem)))
                .filter(name -> DOCUMENT.at("/components/schemas/" + name + "/properties/code/const")
                        .isTextual())
                .toList();

        assertThat(fitting).hasSize(1);
        assertIsA("Problem", problem);
    }

    @Test
    void everyRowOfABatchIsAsDescribed() throws IOException {
        var assessment = Schemas.ASSESSOR.assess(
                Schemas.REQUESTS.read(Examples.read(Examples.GOOD.get(0))).request());
        var faulty = Schemas.REQUESTS.problem(Schemas.REQUESTS.read(Examples.read(Examples.BAD)));
        var rows = new ByteArrayOutputStream();
        try (var writer = new RowWriter.Rows(Language.EN).to(rows)) {
            writer.verdicts(1, "A-1", Verdicts.of(assessment));
            writer.assessment(2, null, assessment, false);
            writer.problem(3, "A-3", faulty);
        }
        var lines = rows.toString(StandardCharsets.UTF_8).lines().toList();

        assertThat(lines).hasSize(3);
        assertIsA("VerdictsRow", lines.get(0).getBytes(StandardCharsets.UTF_8));
        assertIsA("SummaryRow", lines.get(1).getBytes(StandardCharsets.UTF_8));
        assertIsA("ProblemRow", lines.get(2).getBytes(StandardCharsets.UTF_8));
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
        var described = DOCUMENT.at("/components/schemas/StepName/enum");

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
    void theVersionIsTheApisOwnAndTheRulesVersionStandsBesideIt() {
        assertThat(DOCUMENT.at("/info/version").textValue()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(DOCUMENT.at("/info/x-rules-version").textValue())
                .isEqualTo(Schemas.ASSESSOR.measure().rulesVersion());
    }

    /** The reader of requests and the description of them must refuse the same. */
    @Test
    void theComponentsOfARequestFindTheSamePlacesWrongAsTheProfileSchema() {
        var request = Schemas.schema(onlyWhatIsNamed("AssessmentRequest"));
        var published = Schemas.schema(Schemas.PROFILE.in(Language.ZH));
        for (int seed = 0; seed < 20; seed++) {
            var slips = new Slips(new Random(seed));
            for (var name : Examples.GOOD) {
                var sent = slips.in(Schemas.example(name));
                assertThat(request.validate(sent).isEmpty())
                        .as(() -> sent.toString())
                        .isEqualTo(published.validate(sent).isEmpty());
            }
        }
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

    private static void assertIsNoneOf(String name, byte[] answer) {
        assertThat(isA(name, Schemas.json(answer))).isFalse();
    }

    private static boolean isA(String name, JsonNode answer) {
        return Schemas.schema(onlyWhatIsNamed(name)).validate(answer).isEmpty();
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
