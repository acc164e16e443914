package ip30.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import ip30.form.Group;
import ip30.form.Prompt;
import ip30.measure.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema and the request reader are made from one form: a validator of other people's must agree with the reader. */
class ProfileSchemaTest {

    private static final JsonSchema SCHEMA = Schemas.schema(Schemas.PROFILE.in(Language.ZH));

    static List<String> goodExamples() {
        return Examples.GOOD;
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaIsOneOfDraft202012(Language language) {
        var metaSchema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(SchemaId.V202012));

        assertThat(metaSchema.validate(Schemas.PROFILE.in(language))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("goodExamples")
    void everyGoodExampleIsValid(String name) {
        assertThat(SCHEMA.validate(Schemas.example(name))).isEmpty();
    }

    @Test
    void theSchemaFindsTheSamePlacesWrongAsTheReader() {
        var reading = Schemas.REQUESTS.read(Examples.read(Examples.BAD));
        var places = reading.faults().stream()
                // The check character of a credit code is beyond JSON Schema.
                .filter(fault -> fault.code() != FaultCode.BAD_CREDIT_CODE)
                .map(Fault::pointer)
                .collect(Collectors.toSet());

        assertThat(Schemas.wrongPlaces(SCHEMA, Schemas.example(Examples.BAD))).isEqualTo(places);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void schemaAndReaderAgreeOnWhatIsWrong(int seed) {
        var slips = new Slips(new Random(seed));
        for (var name : Examples.GOOD) {
            var request = slips.in(Schemas.example(name));
            var reading = Schemas.REQUESTS.read(request.toString().getBytes(StandardCharsets.UTF_8));
            boolean isOnlyCreditCode = reading.isFaulty()
                    && reading.faults().stream().allMatch(fault -> fault.code() == FaultCode.BAD_CREDIT_CODE);

            assertThat(SCHEMA.validate(request).isEmpty())
                    .as("%s%n%s", reading.faults(), request)
                    .isEqualTo(!reading.isFaulty() || isOnlyCreditCode && matchesPattern(request));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldHasItsWords(Language language) {
        var profile = Schemas.PROFILE.in(language).at("/properties/profile/properties");
        for (var group : Schemas.ASSESSOR.form().groups()) {
            var schema = profile.get(group.name());
            assertThat(schema.get("title").textValue()).isEqualTo(group.label().in(language));
            assertIsAskedFor(schema, group.prompt(), language);
            var properties = (group.isList() ? schema.get("items") : schema).get("properties");
            assertThat(properties.properties()).hasSameSizeAs(group.type().fields());
            for (var field : group.type().fields()) {
                var property = properties.get(field.name());
                assertThat(property.get("title").textValue())
                        .isEqualTo(field.label().in(language));
                assertThat(property.get("description").textValue())
                        .isEqualTo(field.help().in(language));
                assertThat(property.get("x-decides").booleanValue()).isEqualTo(field.decides());
                assertIsAskedFor(property, field.prompt(), language);
            }
        }
    }

    private static void assertIsAskedFor(JsonNode schema, Prompt prompt, Language language) {
        assertThat(schema.get("x-question").textValue())
                .isEqualTo(prompt.question().in(language));
        assertThat(schema.get("x-example").textValue())
                .isEqualTo(prompt.example().in(language));
        assertThat(schema.get("x-not-counted").textValue())
                .isEqualTo(prompt.notCounted().in(language));
    }

    @Test
    void topicsNameEveryListAndObjectOnceAndFactsOfTheFirm() {
        var profile = Schemas.PROFILE.in(Language.EN).at("/properties/profile");
        var pointers = profile.get("x-topics").findValuesAsText("pointer");
        var form = Schemas.ASSESSOR.form();
        assertThat(pointers).doesNotHaveDuplicates();
        assertThat(pointers)
                .containsAll(form.groups().stream().skip(1).map(Group::pointer).toList());
        for (var pointer : pointers) {
            assertThat(profile.at("/properties"
                                    + pointer.substring("/profile".length())
                                            .replaceFirst("(?<=/company)/", "/properties/"))
                            .isObject())
                    .as(pointer)
                    .isTrue();
        }
        assertThat(profile.get("x-topics").findValuesAsText("rare")).contains("true", "false");
    }

    private static boolean matchesPattern(JsonNode request) {
        var code = request.at("/profile/company/unifiedSocialCreditCode").asText();
        return code.matches("[0-9A-Z]{18}") && code.chars().noneMatch(character -> "IOSVZ".indexOf(character) >= 0);
    }
}
