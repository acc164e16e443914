package ip30.functions.screening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One part of a register by its bytes. The lines that begin in it are its own, wherever they end.
 *
 * @param part from 0
 * @param from its first byte
 * @param to the first byte that is no longer in it
 */
record Range(int part, long from, long to) {

    /**
     * Cuts an object of so many bytes. An empty one makes one empty range: a run always has a part.
     *
     * @param length bytes of a range; the last is shorter
     */
    static List<Range> cut(long bytes, long length) {
        var ranges = new ArrayList<Range>();
        for (long from = 0; from < bytes || ranges.isEmpty(); from += length) {
            ranges.add(new Range(ranges.size(), from, Math.min(from + length, bytes)));
        }
        return ranges;
    }

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("part", part)
                .put("from", from)
                .put("to", to);
    }

    static Range read(JsonNode json) {
        return new Range(
                json.required("part").intValue(),
                json.required("from").longValue(),
                json.required("to").longValue());
    }
}
