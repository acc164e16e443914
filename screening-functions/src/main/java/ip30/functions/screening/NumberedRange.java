package ip30.functions.screening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A range whose place among the lines is known.
 *
 * @param before lines of the register that begin before it
 * @param lines that begin in it
 */
record NumberedRange(Range range, long before, long lines) {

    ObjectNode json() {
        return range.json().put("before", before).put("lines", lines);
    }

    static NumberedRange read(JsonNode json) {
        return new NumberedRange(
                Range.read(json),
                json.required("before").longValue(),
                json.required("lines").longValue());
    }
}
