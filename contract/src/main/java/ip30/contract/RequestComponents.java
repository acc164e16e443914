package ip30.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.engine.Measures;
import ip30.form.Field;
import ip30.form.FieldType;
import ip30.form.Form;
import ip30.form.Group;
import ip30.measure.Language;
import java.util.List;

/**
 * The schema of a request as named components: one for the firm, for every list's item, for every object and for every choice, called as
 * their classes are (`PledgeLoan`, `Lender`). It says what {@link ProfileSchema} says, from which it is made; labels stand in
 * descriptions, since generators take a `title` for a name.
 */
final class RequestComponents {

    /** What a form needs to ask, and a client does not. */
    private static final List<String> FOR_THE_FORM =
            List.of("x-question", "x-example", "x-not-counted", "x-item-label", "x-topics");

    private final Form form;
    private final ProfileSchema schema;

    RequestComponents(Measures measures) {
        this.form = measures.form();
        this.schema = new ProfileSchema(measures);
    }

    void addTo(Components components, Language language) {
        var request = schema.in(language);
        request.remove(List.of("$schema", "title"));
        var members = request.withObject("/properties");
        var profile = members.withObject("/profile");
        for (var group : form.groups()) {
            var properties = profile.withObject("/properties");
            properties.set(group.name(), group(group, properties.withObject("/" + group.name()), components));
        }
        members.forEach(member -> describe((ObjectNode) member));
        members.set("measure", choice("MeasureId", members.withObject("/measure"), components));
        members.set("profile", components.add("Profile", profile));
        components.add("AssessmentRequest", request);
        components.add("BatchRequest", withKey(request.deepCopy()));
    }

    private static ObjectNode group(Group group, ObjectNode schema, Components components) {
        var record = group.isList() ? schema.withObject("/items") : schema;
        var properties = record.withObject("/properties");
        for (var field : group.type().fields()) {
            properties.set(field.name(), field(field, properties.withObject("/" + field.name()), components));
        }
        describe(schema);
        var name = group.type().type().getSimpleName();
        if (group.isList()) {
            schema.set("items", components.add(name, record));
            return schema;
        }
        return Components.orNull(components.add(name, schema.put("type", "object")));
    }

    private static ObjectNode field(Field field, ObjectNode schema, Components components) {
        describe(schema);
        if (field.type() == FieldType.CHOICE) {
            return choice(field.choices().getSimpleName(), schema, components);
        }
        if (field.type() == FieldType.CHOICES) {
            var items = named(schema.withObject("/items"));
            schema.set("items", components.add(field.choices().getSimpleName(), items));
        }
        return schema;
    }

    /** A choice that may be null. */
    private static ObjectNode choice(String name, ObjectNode schema, Components components) {
        var reference = Components.orNull(components.add(name, named(schema)));
        var description = schema.get("description");
        schema.fieldNames().forEachRemaining(key -> {
            if (key.startsWith("x-") && !key.equals("x-enum-labels")) {
                reference.set(key, schema.get(key));
            }
        });
        return reference.set("description", description);
    }

    /** The values alone, each with its word, without the null of an answer that is missing. */
    private static ObjectNode named(ObjectNode schema) {
        var choices = JsonNodeFactory.instance.objectNode().put("type", "string");
        var values = choices.putArray("enum");
        var words = new StringBuilder();
        for (var value : schema.get("enum")) {
            if (!value.isNull()) {
                values.add(value);
                words.append(words.isEmpty() ? "" : "\n")
                        .append("- `")
                        .append(value.textValue())
                        .append("` ");
                words.append(schema.at("/x-enum-labels/" + value.textValue()).textValue());
            }
        }
        return choices.put("description", words.toString());
    }

    /** Makes label and help one text, and leaves out what only a form needs. */
    private static void describe(ObjectNode schema) {
        var label = schema.remove("title").textValue();
        JsonNode help = schema.get("description");
        schema.put("description", help == null ? label : label + " — " + help.textValue());
        schema.remove(FOR_THE_FORM);
    }

    /** A register's own key may stand before a request of a batch. */
    private static ObjectNode withKey(ObjectNode request) {
        var id = request.withObject("/properties").putObject("id");
        ((ArrayNode) id.putArray("type")).add("string").add("null");
        id.put("maxLength", Limits.ID_CHARACTERS);
        return request;
    }
}
