package ip30.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The schemas that the description of the API names: a client has a type for each, called the same. */
final class Components {

    private static final String PATH = "#/components/schemas/";

    private final ObjectNode schemas;

    /** @param schemas where they stand */
    Components(ObjectNode schemas) {
        this.schemas = schemas;
    }

    /**
     * Adds a schema; the same one may be added again.
     *
     * @return what to write where it is used
     * @throws IllegalStateException when another is called so already
     */
    ObjectNode add(String name, JsonNode schema) {
        var other = schemas.get(name);
        if (other != null && !other.equals(schema)) {
            throw new IllegalStateException("two schemas of the API are called " + name + ": one needs another name");
        }
        schemas.set(name, schema);
        return reference(name);
    }

    static ObjectNode reference(String name) {
        return JsonNodeFactory.instance.objectNode().put("$ref", PATH + name);
    }

    /** That schema, or null for what is not answered. */
    static ObjectNode orNull(ObjectNode schema) {
        var node = JsonNodeFactory.instance.objectNode();
        node.putArray("anyOf").add(schema).addObject().put("type", "null");
        return node;
    }
}
