package ip30.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of the compiled YAML, read strictly: a key that is missing, misspelt, of another form or never read is a slip, so that it fails
 * the build instead of changing an answer. Reading goes on with a harmless value in its stead; whoever has read everything asks
 * {@link #slips()} to throw.
 */
public final class YamlNode {

    private final Slips slips;
    private final @Nullable YamlNode parent;
    private final String key;
    private final int index;
    private final Map<String, Object> values;
    private final Set<String> asked = new LinkedHashSet<>();

    /** Stands in for a mapping that is not there, which has been told: it tells nothing more. */
    private final boolean isQuiet;

    private @Nullable String about;

    /** @param path of the whole file, empty for a resource */
    public YamlNode(String path, Map<String, Object> values) {
        this(new Slips(), null, path, -1, values, false);
    }

    private YamlNode(
            Slips slips,
            @Nullable YamlNode parent,
            String key,
            int index,
            Map<String, Object> values,
            boolean isQuiet) {
        this.slips = slips;
        this.parent = parent;
        this.key = key;
        this.index = index;
        this.values = values;
        this.isQuiet = isQuiet;
    }

    /** What was found in the whole resource. */
    public Slips slips() {
        return slips;
    }

    /** Its place in the list it is an entry of, from 0; -1 where it is none. */
    public int index() {
        return index;
    }

    /** Says what this mapping is in the words of whoever wrote it, such as `article 14, clause 2`; empty: it goes without saying. */
    public YamlNode about(String what) {
        about = what;
        return this;
    }

    public boolean has(String name) {
        asked.add(name);
        return values.containsKey(name);
    }

    /** What it holds, as it was read. */
    public Map<String, Object> values() {
        return values;
    }

    /** All keys, in their order. */
    public Set<String> keys() {
        return values.keySet();
    }

    public String string(String name) {
        var value = value(name, String.class, "a text");
        return value == null ? "" : value;
    }

    /** Null when the key is absent. */
    public @Nullable String optionalString(String name) {
        return has(name) ? string(name) : null;
    }

    /** A name out of those that are known. */
    public String known(String name, Collection<String> known, String what) {
        var value = value(name, String.class, "a text");
        if (value != null && !known.contains(value)) {
            slip(name, value + " is no " + what + Slips.insteadOf(value, known));
        }
        return value == null ? "" : value;
    }

    /** Names out of those that are known; empty when the key is absent. */
    public List<String> allKnown(String name, Collection<String> known, String what) {
        var all = strings(name);
        for (int i = 0; i < all.size(); i++) {
            if (!known.contains(all.get(i))) {
                add(
                        path() + "/" + name + "/" + i,
                        name + " " + all.get(i) + " is no " + what + Slips.insteadOf(all.get(i), known));
            }
        }
        return all;
    }

    public BigDecimal decimal(String name) {
        var text = value(name, String.class, "a number");
        try {
            return text == null ? BigDecimal.ZERO : new BigDecimal(text);
        } catch (NumberFormatException e) {
            slip(name, text + " is not a number");
            return BigDecimal.ZERO;
        }
    }

    public int integer(String name) {
        var number = decimal(name);
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            slip(name, number + " is not a whole number");
            return 0;
        }
    }

    /** Null when the key is absent. */
    public @Nullable Integer optionalInteger(String name) {
        return has(name) ? (Integer) integer(name) : null;
    }

    /** False when the key is absent. */
    public boolean flag(String name) {
        return has(name) && known(name, List.of("true", "false"), "truth value").equals("true");
    }

    /** A day, written as 2025-07-01. */
    public LocalDate date(String name) {
        var text = value(name, String.class, "a day");
        var day = text == null ? null : day(text);
        if (text != null && day == null) {
            slip(name, text + " is no day; a day is written as 2025-07-01");
        }
        return day == null ? LocalDate.EPOCH : day;
    }

    /** Null when the text is no day. */
    static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        var value = value(name, String.class, "a word");
        var constants = type.getEnumConstants();
        for (var constant : constants) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        if (value != null) {
            slip(
                    name,
                    value + " is unknown"
                            + Slips.insteadOf(
                                    value, Stream.of(constants).map(Enum::name).toList()));
        }
        return constants[constants.length - 1];
    }

    /** Where it is unreadable UNPUBLISHED, from which nothing follows. */
    public Evidence evidence(String name) {
        return constant(name, Evidence.class);
    }

    public Text text(String name) {
        return node(name).asText();
    }

    /** The node itself as `{zh: …, en: …}`; empty in both languages, or in none. */
    public Text asText() {
        var text = new Text(string("zh"), string("en"));
        close();
        if (has("zh") && has("en") && text.zh().isBlank() != text.en().isBlank()) {
            slip(text.zh().isBlank() ? "zh" : "en", "is empty");
        }
        return text;
    }

    @SuppressWarnings("unchecked")
    public YamlNode node(String name) {
        var value = value(name, Map.class, "a mapping");
        return value == null
                ? new YamlNode(slips, this, name, -1, Map.of(), true)
                : new YamlNode(slips, this, name, -1, value, false);
    }

    /** All entries of this node, each a mapping of its own, in their order. */
    public <T> Map<String, T> entries(Function<YamlNode, T> reader) {
        var entries = new LinkedHashMap<String, T>();
        for (var name : values.keySet()) {
            entries.put(name, reader.apply(node(name)));
        }
        return entries;
    }

    /** The mapping below that key, from texts to texts. */
    public Map<String, String> texts(String name) {
        var node = node(name);
        var texts = new LinkedHashMap<String, String>();
        for (var entry : node.keys()) {
            texts.put(entry, node.string(entry));
        }
        return texts;
    }

    /** Empty when the key is absent. */
    public List<String> strings(String name) {
        var strings = new ArrayList<String>();
        for (var value : list(name)) {
            if (value instanceof String text) {
                strings.add(text);
            } else {
                slip(name, "must be a list of words");
            }
        }
        return List.copyOf(strings);
    }

    /** Empty when the key is absent. */
    @SuppressWarnings("unchecked")
    public <T> List<T> nodes(String name, Function<YamlNode, T> reader) {
        var nodes = new ArrayList<T>();
        int at = 0;
        for (var value : list(name)) {
            if (value instanceof Map) {
                nodes.add(reader.apply(new YamlNode(slips, this, name, at, (Map<String, Object>) value, false)));
            } else {
                slip(name, "must be a list of mappings");
            }
            at++;
        }
        return List.copyOf(nodes);
    }

    /** Ends the reading: whatever has not been asked for is a key that nobody knows. */
    public void close() {
        for (var name : values.keySet()) {
            if (!asked.contains(name)) {
                add(path() + "/" + name, "unknown key " + name + Slips.insteadOf(name, asked));
            }
        }
    }

    /** Something is wrong with what stands, or does not stand, below that key. */
    public void slip(String name, String what) {
        add(values.containsKey(name) ? path() + "/" + name : path(), name + " " + what);
    }

    /** Where it stands, from the root of the resource. */
    public String path() {
        if (parent == null) {
            return key;
        }
        return index < 0 ? parent.path() + "/" + key : parent.path() + "/" + key + "/" + index;
    }

    private void add(String path, String what) {
        if (!isQuiet) {
            slips.add(path, inContext(what));
        }
    }

    private String inContext(String what) {
        var context = context();
        return context.isEmpty() ? what : context + ": " + what;
    }

    private String context() {
        if (about != null) {
            return about;
        }
        if (parent == null) {
            return "";
        }
        return parent.inContext(index < 0 ? key : key + " " + (index + 1));
    }

    private List<?> list(String name) {
        var list = has(name) ? value(name, List.class, "a list") : null;
        return list == null ? List.of() : list;
    }

    /** Null when it is not there in that form, which has been told then. */
    private <T> @Nullable T value(String name, Class<T> type, String form) {
        asked.add(name);
        var value = values.get(name);
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        slip(name, value == null ? "is missing" : "must be " + form);
        return null;
    }
}
