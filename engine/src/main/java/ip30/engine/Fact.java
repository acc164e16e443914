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
 * @param index its place in the list; -1 for what is no item
 * @param answers by the fields' indexes; null is unanswered
 */
public record Fact(
        Group group, int index, Object record, @Nullable Object[] answers) {

    /** More fields than any record has. */
    private static final int FIELDS = 100;

    /** More items than any list has. */
    private static final int ITEMS = 1_000;

    private static final int NO_ITEM = -1;

    public static Fact ofObject(Group group, Object record) {
        return ofItem(group, NO_ITEM, record);
    }

    static Fact ofItem(Group group, int index, Object record) {
        return new Fact(group, index, record, group.type().values(record));
    }

    /** The place of a group in the form, before everything in it. */
    static long order(Group group) {
        return (long) group.index() * ITEMS * FIELDS;
    }

    RecordType type() {
        return group.type();
    }

    /** JSON pointer of the record. */
    String pointer() {
        return index == NO_ITEM ? group.pointer() : group.pointer() + "/" + index;
    }

    /** Its place in the form. */
    long order() {
        return order(group) + (index + 1L) * FIELDS;
    }

    /** Whether it has months that are counted from a date. */
    boolean countsMonths() {
        for (var field : type().fields()) {
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
        for (var field : type().fields()) {
            var from = field.marks().countedFrom();
            if (from != null && cut[field.index()] instanceof Integer told && answer(from) instanceof LocalDate start) {
                int passed = other.monthsSince(start);
                isCut |= passed < told;
                cut[field.index()] = Math.min(told, passed);
            }
        }
        return isCut ? new Fact(group, index, type().create(cut), cut) : this;
    }

    boolean isUnanswered(Field field) {
        return answers[field.index()] == null;
    }

    String pointer(Field field) {
        return pointer() + "/" + field.name();
    }

    OpenFact open(Field field) {
        return new OpenFact(pointer(field), field.label(), order() + field.index());
    }

    @Nullable
    Object answer(String field) {
        return answers[type().field(field).index()];
    }
}
