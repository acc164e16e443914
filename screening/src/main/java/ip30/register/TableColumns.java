package ip30.register;

import ip30.form.Field;
import ip30.form.Form;
import ip30.form.Group;
import ip30.measure.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The columns of a table that has a place for every answer. */
public final class TableColumns {

    /** Items of a list that the table to fill in has columns for; whoever has more adds columns of the next number. */
    private static final int ITEMS = 3;

    private TableColumns() {}

    /**
     * One column.
     *
     * @param label what it holds
     * @param field whose answers it holds; null where it is no single answer
     */
    public record Column(String name, Text label, @Nullable Field field) {}

    /** For who fills the table in. */
    public static List<Column> of(Form form) {
        return of(form, list -> ITEMS);
    }

    /** @param items how many items of a list have columns */
    public static List<Column> of(Form form, ToIntFunction<Group> items) {
        var columns = new ArrayList<Column>();
        for (var member : CsvHeader.MEMBERS) {
            columns.add(new Column(
                    member,
                    member.equals("id")
                            ? new Text("登记编号，原样返回", "the register's own key, given back")
                            : form.requestLabel(member),
                    null));
        }
        for (var group : form.groups()) {
            if (group.isList()) {
                columns.add(new Column(group.name(), group.label(), null));
                for (int i = 0; i < items.applyAsInt(group); i++) {
                    add(columns, group, group.name() + "[" + i + "].", i + 1);
                }
            } else {
                add(columns, group, group.name() + ".", 0);
            }
        }
        return columns;
    }

    /** @param number of the item; 0 where it is none */
    private static void add(List<Column> columns, Group group, String prefix, int number) {
        for (var field : group.type().fields()) {
            var of = number == 0 ? group.label() : group.itemLabel();
            var place = number == 0 ? "" : " " + number;
            var label = new Text(
                    of.zh() + place + "：" + field.label().zh(),
                    of.en() + place + ": " + field.label().en());
            columns.add(new Column(prefix + field.name(), label, field));
        }
    }
}
