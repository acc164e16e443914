package ip30.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of the compiled YAML, read strictly: a key that is missing, misspelt or never read is an error that names its place, so that
 * an officer's slip fails the build instead of changing an answer.
 */
public final class YamlNode {

    private final String path;
    private final Map<String, Object> values;
    private final Set<String> unread;

    public YamlNode(String path, Map<String, Object> values) {
        this.path = path;
        this.values = values;
        this.unread = new LinkedHashSet<>(values.keySet());
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public String string(String key) {
        return value(key, String.class);
    }

    /** Null when the key is absent. */
    public @Nullable String optionalString(String key) {
        return has(key) ? string(key) : null;
    }

    public BigDecimal decimal(String key) {
        try {
            return new BigDecimal(string(key));
        } catch (NumberFormatException e) {
            throw error(key, "is not a number");
        }
    }

    public int integer(String key) {
        try {
            return decimal(key).intValueExact();
        } catch (ArithmeticException e) {
            throw error(key, "is not a whole number");
        }
    }

    /** Null when the key is absent. */
    public @Nullable Integer optionalInteger(String key) {
        return has(key) ? integer(key) : null;
    }

    /** False when the key is absent. */
    public boolean flag(String key) {
        return has(key) && constant(key, Boolean.class, Map.of("true", true, "false", false)::get);
    }

    public <E extends Enum<E>> E constant(String key, Class<E> type) {
        return constant(key, type, name -> {
            try {
                return Enum.valueOf(type, name);
            } catch (IllegalArgumentException e) {
                return null;
            }
        });
    }

    public Evidence evidence(String key) {
        return constant(key, Evidence.class);
    }

    public Text text(String key) {
        return node(key).asText();
    }

    /** The node itself as `{zh: …, en: …}`. */
    public Text asText() {
        var text = new Text(string("zh"), string("en"));
        close();
        return text;
    }

    @SuppressWarnings("unchecked")
    public YamlNode node(String key) {
        return new YamlNode(path + "/" + key, value(key, Map.class));
    }

    /** All entries of this node, each a mapping of its own, in their order. */
    public <T> Map<String, T> entries(Function<YamlNode, T> reader) {
        var entries = new LinkedHashMap<String, T>();
        for (var key : values.keySet()) {
            entries.put(key, reader.apply(node(key)));
        }
        return entries;
    }

    /** Empty when the key is absent. */
    public List<String> strings(String key) {
        return list(key).stream().map(String.class::cast).toList();
    }

    /** Empty when the key is absent. */
    @SuppressWarnings("unchecked")
    public <T> List<T> nodes(String key, Function<YamlNode, T> reader) {
        var nodes = new ArrayList<T>();
        for (var value : list(key)) {
            nodes.add(reader.apply(new YamlNode(path + "/" + key + "/" + nodes.size(), (Map<String, Object>) value)));
        }
        return List.copyOf(nodes);
    }

    /** Ends the reading: whatever has not been read is a key that nobody knows. */
    public void close() {
        if (!unread.isEmpty()) {
            throw new IllegalArgumentException(path + ": unknown key " + String.join(", ", unread));
        }
    }

    public IllegalArgumentException error(String key, String what) {
        return new IllegalArgumentException(path + ": " + key + " " + what);
    }

    private List<?> list(String key) {
        return has(key) ? value(key, List.class) : List.of();
    }

    private <T> T constant(String key, Class<T> type, Function<String, @Nullable T> parser) {
        var value = parser.apply(string(key));
        if (value == null) {
            throw error(key, "is no " + type.getSimpleName() + ": " + string(key));
        }
        return value;
    }

    private <T> T value(String key, Class<T> type) {
        unread.remove(key);
        var value = values.get(key);
        if (!type.isInstance(value)) {
            throw error(key, value == null ? "is missing" : "is not of the expected form");
        }
        return type.cast(value);
    }
}
