package ip30.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of one record of the profile, in the form's order, and how to take such a record apart and make one. */
public final class RecordType {

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final List<Field> fields;
    private final Method[] accessors;
    private final int[] indexes;
    private final Map<String, Field> byName = new HashMap<>();

    RecordType(Class<?> type, List<Field> fields) {
        this.type = type;
        this.constructor = type.getConstructors()[0];
        this.fields = List.copyOf(fields);
        this.accessors = fields.stream()
                .map(field -> Components.accessor(field.component()))
                .toArray(Method[]::new);
        this.indexes = fields.stream().mapToInt(Field::index).toArray();
        fields.forEach(field -> byName.put(field.name(), field));
    }

    public Class<?> type() {
        return type;
    }

    public List<Field> fields() {
        return fields;
    }

    public Set<String> names() {
        return byName.keySet();
    }

    /** Null when the record has no such field. */
    public @Nullable Field field(String name) {
        return byName.get(name);
    }

    /** The answers of a record by the fields' indexes; null is unanswered. */
    public @Nullable Object[] values(Object record) {
        var values = new @Nullable Object[fields.size()];
        for (int i = 0; i < accessors.length; i++) {
            values[indexes[i]] = Components.read(accessors[i], record);
        }
        return values;
    }

    /** @param values one a field, each of the field's Java type or null */
    public Object create(@Nullable Object[] values) {
        return Components.create(constructor, values);
    }
}
