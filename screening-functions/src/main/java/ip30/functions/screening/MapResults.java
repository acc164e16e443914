package ip30.functions.screening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.function.Consumer;

/** What a Map's ResultWriter left: a manifest, and files of the children's results, read one child at a time. */
final class MapResults {

    private static final ObjectReader CHILDREN = Json.MAPPER.readerFor(JsonNode.class);

    private final Objects objects;

    MapResults(Objects objects) {
        this.objects = objects;
    }

    /**
     * Hands over each child's answer, in no order; one may come twice.
     *
     * @param map what the Map's state answered with
     * @throws IllegalStateException when a child failed, or never ran
     */
    void each(JsonNode map, Consumer<JsonNode> answers) throws IOException {
        var details = map.required("ResultWriterDetails");
        var manifest = manifest(
                details.required("Bucket").textValue(), details.required("Key").textValue());
        var files = manifest.required("ResultFiles");
        if (!files.path("FAILED").isEmpty() || !files.path("PENDING").isEmpty()) {
            throw new IllegalStateException("parts failed, and yet the map is said to have succeeded");
        }
        var bucket = manifest.required("DestinationBucket").textValue();
        for (var file : files.path("SUCCEEDED")) {
            try (var input = objects.read(bucket, file.required("Key").textValue());
                    var children = CHILDREN.<JsonNode>readValues(input)) {
                while (children.hasNextValue()) {
                    answers.accept(Json.MAPPER.readTree(
                            children.nextValue().required("Output").textValue()));
                }
            }
        }
    }

    private JsonNode manifest(String bucket, String key) throws IOException {
        try (var input = objects.read(bucket, key)) {
            return Json.MAPPER.readTree(input);
        }
    }
}
