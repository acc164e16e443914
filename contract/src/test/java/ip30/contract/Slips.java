package ip30.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes a slip or two in a request, of the kinds that people and programs make. */
final class Slips {

    /** Values put in the place of others, some of them right by luck. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "12",
            "12.0",
            "13",
            "1e3",
            "2.5",
            "1000000",
            "1000001",
            "1000000000000",
            "1000000000001",
            "1e400",
            "\"\"",
            "\"BANK\"",
            "\"ENTERPRISE\"",
            "\"2026-02-28\"",
            "\"2026-02-30\"",
            "\"2026-2-3\"",
            "\"1999-12-31\"",
            "\"+2026-01-01\"",
            "\"91440101MA0000001Q\"",
            "\"91440101MA00000012\"",
            "[]",
            "[\"CITY\"]",
            "[\"CITY\", \"CITY\"]",
            "[null]",
            "{}",
            "[{}]");

    private final Random random;

    Slips(Random random) {
        this.random = random;
    }

    JsonNode in(JsonNode request) {
        var copy = request.deepCopy();
        for (int slips = 1 + random.nextInt(2); slips > 0; slips--) {
            slip(pick(containers(copy, new ArrayList<>())));
        }
        return copy;
    }

    private void slip(JsonNode container) {
        if (container instanceof ObjectNode object) {
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            var name = names.isEmpty() || random.nextInt(8) == 0 ? "misspelt" : pick(names);
            object.set(name, value());
        } else if (container instanceof ArrayNode array) {
            array.add(value());
        }
    }

    private static List<JsonNode> containers(JsonNode node, List<JsonNode> found) {
        if (node.isContainerNode()) {
            found.add(node);
            node.forEach(child -> containers(child, found));
        }
        return found;
    }

    private JsonNode value() {
        if (random.nextInt(16) == 0) {
            return JsonNodeFactory.instance.textNode("字".repeat(100 + random.nextInt(3) * 50 + random.nextInt(2)));
        }
        try {
            return Schemas.JSON.readTree(pick(VALUES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
