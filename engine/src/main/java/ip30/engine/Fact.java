package ip30.engine;

import ip30.assessment.OpenFact;
import ip30.form.Field;
import ip30.form.Group;
import ip30.form.RecordType;
import ip30.rule.Period;
import java.time.LocalDate;
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

    /** Whether it has months that are counted from a date. */
    boolean countsMonths() {
        for (var field : type.fields()) {
            if (field.marks().countedFrom() != null) {
                return true;
            }
        }
        return false;
    }

    /** With months counted up to the end of that claim period at the most; the same where there is nothing to cut. */
    Fact in(Period other) {
        var cut = answers.clone();
        boolean isCut = false;
        for (var field : type.fields()) {
            var from = field.marks().countedFrom();
            if (from != null && cut[field.index()] instanceof Integer told && answer(from) instanceof LocalDate start) {
                int passed = other.monthsSince(start);
                isCut |= passed < told;
                cut[field.index()] = Math.min(told, passed);
            }
        }
        return isCut ? new Fact(pointer, order, type, type.create(cut), cut) : this;
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
