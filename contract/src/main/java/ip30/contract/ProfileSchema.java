package ip30.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.engine.Measures;
import ip30.form.Field;
import ip30.form.Form;
import ip30.form.Group;
import ip30.form.Marks;
import ip30.form.Prompt;
import ip30.form.RecordType;
import ip30.measure.Language;
import ip30.measure.MeasureEntry;
import ip30.measure.Text;
import ip30.measure.Words;
import java.util.List;

/**
 * The JSON Schema (2020-12) of a request, made from the form: the portal draws its questions from it, and others check their requests with
 * it. It says all that the request reader checks, but for the check character of a credit code and repeated keys. Every answer may be
 * null: unanswered. Keys of its own: `x-unit` and `x-unit-label`, `x-decides` (false for what is for the firm's own report),
 * `x-item-label` (what one entry of a list is called), `x-enum-labels`, `x-format` (a check beyond the schema); `x-question`, `x-example` and
 * `x-not-counted`, how a list or a fact is asked for; on the profile `x-topics`, what may have happened to a firm, by sections.
 */
public final class ProfileSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String DATE = "^\\d{4}-\\d{2}-\\d{2}$";
    private static final String CREDIT_CODE = "^[0-9A-HJ-NPQRTUWXY]{18}$";

    private final Form form;
    private final Words words;
    private final List<MeasureEntry> measures;
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;

    public ProfileSchema(Measures measures) {
        this.form = measures.form();
        this.words = measures.words();
        this.measures = measures.all();
    }

    /** The schema with labels and help in that language. */
    public ObjectNode in(Language language) {
        var schema = nodes.objectNode();
        schema.put("$schema", DIALECT);
        schema.put("title", words.get("schema", "request").in(language));
        var properties = closedObject(schema);
        schema.putArray("required").add("profile");
        properties.set("asOf", asOf(language));
        properties.set("claimYear", claimYear(language));
        properties.set("measure", measure(language));
        properties.set("profile", profile(language));
        return schema;
    }

    private ObjectNode asOf(Language language) {
        var schema = titled(form.requestLabel("asOf"), form.requestHelp("asOf"), language);
        date(nullable(schema, "string"));
        // A date has no minimum in JSON Schema; its year is held by the pattern.
        return schema.put("pattern", yearsPattern() + "-\\d{2}-\\d{2}$");
    }

    private ObjectNode claimYear(Language language) {
        var schema = titled(form.requestLabel("claimYear"), form.requestHelp("claimYear"), language);
        return range(nullable(schema, "integer"), Limits.FIRST_YEAR, Limits.LAST_YEAR);
    }

    private ObjectNode measure(Language language) {
        var schema = nullable(titled(form.requestLabel("measure"), form.requestHelp("measure"), language), "string");
        var ids = schema.putArray("enum");
        var labels = schema.putObject("x-enum-labels");
        for (var measure : measures) {
            ids.add(measure.id());
            labels.put(measure.id(), measure.nickname().in(language));
        }
        ids.addNull();
        return schema;
    }

    /** Years from the first to the last; the last is the first of its century. */
    private static String yearsPattern() {
        return "^(" + Limits.FIRST_YEAR / 100 + "\\d{2}|" + Limits.LAST_YEAR + ")";
    }

    private ObjectNode profile(Language language) {
        var schema = titled(form.requestLabel("profile"), form.requestHelp("profile"), language);
        var properties = closedObject(schema);
        for (var group : form.groups()) {
            properties.set(group.name(), group.isList() ? list(group, language) : object(group, language));
        }
        topics(schema.putArray("x-topics"), language);
        return schema;
    }

    private void topics(ArrayNode sections, Language language) {
        for (var section : form.topics()) {
            var node = sections.addObject()
                    .put("title", section.label().in(language))
                    .put("rare", section.isRare());
            var topics = node.putArray("topics");
            for (var topic : section.topics()) {
                topics.addObject()
                        .put("pointer", topic.pointer())
                        .put("title", topic.label().in(language));
            }
        }
    }

    private ObjectNode list(Group group, Language language) {
        var item = nodes.objectNode();
        record(item, group.type(), language);
        var schema = asked(nodes.objectNode().put("title", group.label().in(language)), group.prompt(), language);
        schema.put("x-item-label", group.itemLabel().in(language));
        nullable(schema, "array").put("maxItems", Limits.ITEMS).set("items", item);
        return schema;
    }

    private ObjectNode object(Group group, Language language) {
        var schema = asked(nodes.objectNode().put("title", group.label().in(language)), group.prompt(), language);
        record(schema, group.type(), language);
        nullable(schema, "object");
        return schema;
    }

    private void record(ObjectNode schema, RecordType type, Language language) {
        var properties = closedObject(schema);
        for (var field : type.fields()) {
            properties.set(field.name(), field(field, language));
        }
    }

    private ObjectNode field(Field field, Language language) {
        var schema = titled(field.label(), field.help(), language);
        switch (field.type()) {
            case BOOLEAN -> nullable(schema, "boolean");
            case TEXT -> text(nullable(schema, "string"), field);
            case INTEGER, MONEY -> range(nullable(schema, "integer"), 0, field.max());
            case DECIMAL -> nullable(schema, "number");
            case DATE -> date(nullable(schema, "string"));
            case CHOICE -> {
                choices(nullable(schema, "string"), field, language);
                schema.withArray("/enum").addNull();
            }
            case CHOICES -> {
                var items = nodes.objectNode().put("type", "string");
                choices(items, field, language);
                nullable(schema, "array").put("maxItems", Limits.ITEMS).set("items", items);
            }
        }
        if (field.unit() != null) {
            schema.put("x-unit", field.unit().name());
            schema.put("x-unit-label", words.of(field.unit()).in(language));
        }
        schema.put("x-decides", field.decides());
        marks(schema, field.marks());
        asked(schema, field.prompt(), language);
        return schema;
    }

    private static ObjectNode asked(ObjectNode schema, Prompt prompt, Language language) {
        return schema.put("x-question", prompt.question().in(language))
                .put("x-example", prompt.example().in(language))
                .put("x-not-counted", prompt.notCounted().in(language));
    }

    /** Only where they are true. */
    private static void marks(ObjectNode schema, Marks marks) {
        if (marks.identifies()) {
            schema.put("x-identifies", true);
        }
        if (marks.isOfClaimYear()) {
            schema.put("x-claim-year", true);
        }
    }

    private static void text(ObjectNode schema, Field field) {
        if (field.maxLength() != null) {
            schema.put("maxLength", field.maxLength());
        }
        if (field.format() != null) {
            schema.put("pattern", CREDIT_CODE);
            schema.put("x-format", field.format());
        }
    }

    private void choices(ObjectNode schema, Field field, Language language) {
        var values = schema.putArray("enum");
        var labels = schema.putObject("x-enum-labels");
        for (var choice : field.choices().getEnumConstants()) {
            values.add(choice.name());
            labels.put(choice.name(), words.of(choice).in(language));
        }
    }

    private ObjectNode titled(Text label, Text help, Language language) {
        return nodes.objectNode().put("title", label.in(language)).put("description", help.in(language));
    }

    /** An object of known members only; returns where to put them. */
    private static ObjectNode closedObject(ObjectNode schema) {
        schema.put("type", "object");
        var properties = schema.putObject("properties");
        schema.put("additionalProperties", false);
        return properties;
    }

    private static ObjectNode nullable(ObjectNode schema, String type) {
        schema.putArray("type").add(type).add("null");
        return schema;
    }

    private static ObjectNode range(ObjectNode schema, long min, long max) {
        return schema.put("minimum", min).put("maximum", max);
    }

    private static void date(ObjectNode schema) {
        schema.put("format", "date").put("pattern", DATE);
    }
}
