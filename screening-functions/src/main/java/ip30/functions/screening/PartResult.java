package ip30.functions.screening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.screening.Summary;

/**
 * What a part answers: where its rows lie, and counts.
 *
 * @param key of the object with its rows
 * @param etag of that object
 * @param bytes of that object
 * @param lines that begin in its range
 * @param blank those of them that have no row: nothing is written in them, or they are the head of a table
 * @param rows how many the object has; fewer than were made when only qualified firms were asked for
 * @param counts over all rows that were made
 */
record PartResult(int part, String key, String etag, long bytes, long lines, long blank, long rows, Summary counts) {

    ObjectNode json() {
        return place().put("part", part).put("lines", lines).put("blank", blank).set("counts", counts.counts());
    }

    /** Where the rows lie, as the summary of the run lists it. */
    ObjectNode place() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("key", key)
                .put("etag", etag)
                .put("bytes", bytes)
                .put("rows", rows);
    }

    static PartResult read(JsonNode json) {
        return new PartResult(
                json.required("part").intValue(),
                json.required("key").textValue(),
                json.required("etag").textValue(),
                json.required("bytes").longValue(),
                json.required("lines").longValue(),
                json.required("blank").longValue(),
                json.required("rows").longValue(),
                Summary.read((ObjectNode) json.required("counts")));
    }
}
