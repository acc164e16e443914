package ip30.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Answers as nobody gives them, each the same for its seed: good ones with something of the wrong kind, at the wrong place or by another name. */
final class OddAnswers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> NAMES = List.of(
            "__proto__",
            "constructor",
            "toString",
            "a/b",
            "~",
            "a~1b",
            "",
            " ",
            "length",
            "0",
            "label",
            "题",
            "<b>",
            "x".repeat(300));
    private static final List<String> TEXTS = List.of(
            "",
            "x",
            "是",
            "true",
            "2031-02-30",
            "2031-06-30",
            "ENTERPRISE",
            "[]",
            "{}",
            "<img src=x onerror=alert(1)>",
            "\u0000\uD800",
            "9".repeat(500));

    private final JsonNode schema;
    private final Random random;

    OddAnswers(JsonNode schema, long seed) {
        this.schema = schema;
        this.random = new Random(seed);
    }

    /** The part behind the address: packed as the portal packs, or broken. */
    String link() throws IOException {
        var link = Links.of(text(request()));
        return switch (random.nextInt(8)) {
            case 0 -> link.substring(0, 3 + random.nextInt(link.length() - 3));
            case 1 -> "#s=" + TEXTS.get(random.nextInt(TEXTS.size()));
            default -> link;
        };
    }

    /** What stands in the browser's store. */
    String stored() {
        if (random.nextInt(10) == 0) {
            return text(odd(0));
        }
        var kept = JSON.objectNode();
        kept.set("request", mostly(request()));
        kept.set("language", maybe(JSON.textNode(random.nextBoolean() ? "zh" : "en")));
        kept.set("unit", maybe(JSON.textNode("u")));
        kept.set("dropped", maybe(names()));
        kept.set("way", mostly(way()));
        return text(kept);
    }

    private ObjectNode way() {
        var way = JSON.objectNode();
        way.set(
                "step",
                maybe(JSON.textNode(List.of("kind", "scope", "topics", "cards").get(random.nextInt(4)))));
        way.set("ticked", maybe(pointers()));
        way.set("unsure", maybe(pointers()));
        way.set("trail", maybe(pointers()));
        way.set("accepted", maybe(names()));
        way.set("at", maybe(JSON.textNode(pointer())));
        var shelf = JSON.objectNode();
        shelf.set(pointer(), odd(1));
        way.set("shelf", maybe(shelf));
        return way;
    }

    private ArrayNode pointers() {
        var list = JSON.arrayNode();
        for (int i = random.nextInt(6); i > 0; i--) {
            list.add(pointer());
        }
        return list;
    }

    private ArrayNode names() {
        var list = JSON.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(any(NAMES));
        }
        return list;
    }

    private String pointer() {
        var groups = groups();
        var group = any(groups);
        return switch (random.nextInt(5)) {
            case 0 -> "/profile/" + any(NAMES);
            case 1 -> "/profile/" + group + "/" + any(NAMES);
            case 2 -> "/profile/company/" + any(fieldsOf("company"));
            default -> "/profile/" + group;
        };
    }

    private ObjectNode request() {
        var request = JSON.objectNode();
        request.set("profile", mostly(profile()));
        if (random.nextInt(4) == 0) {
            request.set("asOf", maybe(JSON.textNode("2031-06-30")));
        }
        if (random.nextInt(4) == 0) {
            request.set("claimYear", maybe(JSON.numberNode(2031)));
        }
        if (random.nextInt(6) == 0) {
            request.set(any(NAMES), odd(0));
        }
        return request;
    }

    private ObjectNode profile() {
        var profile = JSON.objectNode();
        for (var group : groups()) {
            if (group.equals("company") || random.nextInt(5) == 0) {
                profile.set(group, maybe(isList(group) ? list(group) : record(group)));
            }
        }
        if (random.nextInt(6) == 0) {
            profile.set(any(NAMES), odd(0));
        }
        return profile;
    }

    private ArrayNode list(String group) {
        var list = JSON.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(maybe(record(group)));
        }
        return list;
    }

    private ObjectNode record(String group) {
        var record = JSON.objectNode();
        for (var field : fieldsOf(group)) {
            if (random.nextInt(3) > 0) {
                record.set(
                        field,
                        maybe(answer(recordSchema(group).path("properties").path(field))));
            }
        }
        if (random.nextInt(8) == 0) {
            record.set(any(NAMES), odd(0));
        }
        return record;
    }

    /** Of the field's own type. */
    private JsonNode answer(JsonNode field) {
        var type = field.path("type").toString();
        if (type.contains("boolean")) {
            return JSON.booleanNode(random.nextInt(4) > 0);
        }
        if (type.contains("array")) {
            return JSON.arrayNode().add(field.path("items").path("enum").get(0));
        }
        if (type.contains("integer") || type.contains("number")) {
            return JSON.numberNode(random.nextInt(5_000_000));
        }
        if (field.has("enum")) {
            return field.path("enum").get(0);
        }
        return JSON.textNode(
                field.path("format").asText().equals("date") ? "2031-03-0" + (1 + random.nextInt(9)) : any(TEXTS));
    }

    /** As it is, but for one in twelve. */
    private JsonNode maybe(JsonNode good) {
        return random.nextInt(12) == 0 ? odd(0) : good;
    }

    private JsonNode mostly(JsonNode good) {
        return random.nextInt(30) == 0 ? odd(0) : good;
    }

    private JsonNode odd(int depth) {
        return switch (random.nextInt(depth > 4 ? 6 : 9)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextInt());
            case 3 -> JSON.numberNode(random.nextDouble() * 1e20);
            case 4, 5 -> JSON.textNode(any(TEXTS));
            case 6 -> JSON.arrayNode().add(odd(depth + 1)).add(odd(depth + 1));
            case 7 -> JSON.objectNode().set(any(NAMES), odd(depth + 1));
            default -> JSON.arrayNode();
        };
    }

    private JsonNode profileSchema() {
        return schema.path("properties").path("profile").path("properties");
    }

    private List<String> groups() {
        var names = new ArrayList<String>();
        profileSchema().fieldNames().forEachRemaining(names::add);
        return names;
    }

    private boolean isList(String group) {
        return profileSchema().path(group).path("type").toString().contains("array");
    }

    private JsonNode recordSchema(String group) {
        return isList(group)
                ? profileSchema().path(group).path("items")
                : profileSchema().path(group);
    }

    private List<String> fieldsOf(String group) {
        var names = new ArrayList<String>();
        recordSchema(group).path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String text(JsonNode node) {
        return node.toString();
    }
}
