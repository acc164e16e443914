package ip30.functions.screening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * What was counted in a range.
 *
 * @param lines that begin in it
 * @param openQuote the first of them, from 1, with an odd number of quotes: in a table one of them is closed on another line; null when there is
 *     none
 */
record Counted(int part, long lines, @Nullable Long openQuote) {

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("part", part)
                .put("lines", lines)
                .put("openQuote", openQuote);
    }

    static Counted read(JsonNode json) {
        var openQuote = json.required("openQuote");
        return new Counted(
                json.required("part").intValue(),
                json.required("lines").longValue(),
                openQuote.isNull() ? null : Long.valueOf(openQuote.longValue()));
    }
}
