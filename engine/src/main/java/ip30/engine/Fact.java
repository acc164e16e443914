package ip30.engine;

import ip30.assessment.OpenFact;
import ip30.form.Field;
import ip30.form.Group;
import ip30.form.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * One record of the profile with its place in the request.
 *
 * @param pointer JSON pointer of the record
 * @param order its place in the form
 * @param answers by the fields' indexes; null is unanswered
 */
record Fact(
        String pointer,
        long order,
        RecordType type,
        Object record,
        @Nullable Object[] answers) {

    /** More fields than any record has. */
    private static final int FIELDS = 100;

    /** More items than any list has. */
    private static final int ITEMS = 1_000;

    static Fact ofObject(Group group, Object record) {
        return of(group.pointer(), order(group), group.type(), record);
    }

    static Fact ofItem(Group group, int index, Object record) {
        return of(group.pointer() + "/" + index, order(group) + (index + 1L) * FIELDS, group.type(), record);
    }

    /** The place of a group in the form, before everything in it. */
    static long order(Group group) {
        return (long) group.index() * ITEMS * FIELDS;
    }

    private static Fact of(String pointer, long order, RecordType type, Object record) {
        return new Fact(pointer, order, type, record, type.values(record));
    }

    boolean isUnanswered(Field field) {
        return answers[field.index()] == null;
    }

    String pointer(Field field) {
        return pointer + "/" + field.name();
    }

    OpenFact open(Field field) {
        return new OpenFact(pointer(field), field.label(), order + field.index());
    }

    @Nullable
    Object answer(String field) {
        return answers[type.field(field).index()];
    }
}
