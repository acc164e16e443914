package ip30.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.measure.Language;
import ip30.measure.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A schema for every kind of problem, `NotFoundProblem` and so on, and one for their codes. */
final class ProblemComponents {

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final Words words;

    ProblemComponents(Words words) {
        this.words = words;
    }

    void addTo(Components components, Language language) {
        var codes = nodes.objectNode().put("type", "string");
        var values = codes.putArray("enum");
        for (var code : ProblemCode.values()) {
            values.add(code.name());
            components.add(name(code), schema(code, language));
        }
        components.add("ProblemCode", codes);
    }

    private static String name(ProblemCode code) {
        return Arrays.stream(code.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", "", "Problem"));
    }

    private ObjectNode schema(ProblemCode code, Language language) {
        var schema = nodes.objectNode().put("type", "object");
        var required = schema.putArray("required")
                .add("type")
                .add("title")
                .add("status")
                .add("code");
        var properties = schema.putObject("properties");
        properties.putObject("type").put("type", "string").put("const", code.type());
        properties.putObject("title").put("type", "string");
        properties.putObject("status").put("type", "integer").put("const", code.status());
        properties.putObject("code").put("type", "string").put("const", code.name());
        properties.putObject("requestId").put("type", "string");
        if (code == ProblemCode.INVALID_REQUEST) {
            required.add("errors");
            properties
                    .putObject("errors")
                    .put("type", "array")
                    .put("minItems", 1)
                    .set("items", Components.reference("Fault"));
        }
        return schema.put("description", code.title(words).in(language));
    }
}
