package ip30.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.measure.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Clients are generated of the description: a name of one language, or one that a generator makes up, would be theirs for ever. */
class OpenApiNamesTest {

    private static final OpenApi OPEN_API = new OpenApi(Schemas.MEASURES, Schemas.REQUESTS, Schemas.ANSWERS);
    private static final ObjectNode CHINESE = OPEN_API.in(Language.ZH);
    private static final ObjectNode ENGLISH = OPEN_API.in(Language.EN);

    @Test
    void namesAndShapesAreTheSameInEveryLanguage() {
        assertThat(withoutTexts(ENGLISH)).isEqualTo(withoutTexts(CHINESE));
        assertThat(ENGLISH).isNotEqualTo(CHINESE);
    }

    @Test
    void everyObjectAndEveryChoiceHasANameAndNoTitle() {
        var schemas = CHINESE.at("/components/schemas");
        assertThat(schemas.properties()).hasSizeGreaterThan(100);
        for (var schema : schemas.properties()) {
            assertThat(schema.getKey()).matches("[A-Z][A-Za-z]{1,30}");
            assertThat(schema.getValue().has("title")).as(schema.getKey()).isFalse();
            // A generated class has its own name in scope beside its members': openapi-python-client fails on one that
            // is both.
            assertThat(schema.getValue().path("properties").properties())
                    .extracting(Map.Entry::getKey)
                    .doesNotContain(schema.getKey().substring(0, 1).toLowerCase(Locale.ROOT)
                            + schema.getKey().substring(1));
            for (var member : List.of("properties", "items", "anyOf", "oneOf", "additionalProperties")) {
                assertThat(unnamed(schema.getValue().path(member)))
                        .as(schema.getKey())
                        .isEmpty();
            }
        }
    }

    private static List<JsonNode> unnamed(JsonNode node) {
        return Stream.concat(
                        node.findParents("enum").stream(),
                        Stream.concat(
                                node.findParents("properties").stream(),
                                node.findParents("additionalProperties").stream()))
                .toList();
    }

    @Test
    void twoSchemasOfOneNameAreRefused() {
        var components = new Components(Schemas.JSON.createObjectNode());
        components.add("Seller", Schemas.JSON.createObjectNode().put("type", "string"));

        assertThatThrownBy(() ->
                        components.add("Seller", Schemas.JSON.createObjectNode().put("type", "object")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Seller");
    }

    /** What a generator reads. */
    private static JsonNode withoutTexts(ObjectNode document) {
        var copy = document.deepCopy();
        for (var member : List.of("description", "summary", "examples", "x-unit-label")) {
            copy.findParents(member).stream()
                    .filter(parent -> !parent.get(member).isObject() || member.equals("examples"))
                    .forEach(parent -> ((ObjectNode) parent).remove(member));
        }
        return copy;
    }
}
