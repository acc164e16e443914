package ip30.register;

import ip30.contract.Limits;
import ip30.form.Field;
import ip30.form.Form;
import ip30.form.Group;
import ip30.measure.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The first line of a table: which answer each column has. Immutable and safe for many threads. */
public final class CsvHeader {

    /** A first line that is no text in UTF-8. */
    public static final String NOT_TEXT = "\uFFFD";

    static final List<String> MEMBERS = List.of("id", "asOf", "claimYear", "measure");

    private static final Pattern COLUMN =
            Pattern.compile("([A-Za-z]\\w*)(?:\\[(0|[1-9]\\d{0,2})])?(?:\\.([A-Za-z]\\w*))?");
    private static final int LETTERS = 26;

    /**
     * A table cannot be read by that header. The message tells the place of every column that is wrong, and what to do; never what stands
     * there: a table without a header begins with a firm.
     */
    public static final class WrongHeader extends Exception {

        private static final long serialVersionUID = 1;

        WrongHeader(String message) {
            super(message);
        }
    }

    /** Where the answers of one record stand: a column for each field that has one. */
    record Columns(List<Field> fields, List<Integer> places) {

        Columns() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /**
     * The columns of one group.
     *
     * @param whole the column of the list itself, in which `[]` is an answered empty one; -1 without
     * @param records by their place in the list; of an object one
     */
    record OfGroup(Group group, int whole, List<Columns> records) {}

    private final int[] members;
    private final List<OfGroup> groups;
    private final int width;

    private CsvHeader(int[] members, List<OfGroup> groups, int width) {
        this.members = members;
        this.groups = List.copyOf(groups);
        this.width = width;
    }

    /** @throws WrongHeader when it is no header of this form */
    public static CsvHeader read(byte[] bytes, int from, int length, Form form) throws WrongHeader {
        var line = CsvLine.text(bytes, from, length);
        return read(line == null ? NOT_TEXT : line, form);
    }

    /**
     * @param line the first line, as {@link CsvLine#text} reads it
     * @throws WrongHeader when it is no header of this form
     */
    public static CsvHeader read(String line, Form form) throws WrongHeader {
        var cells = line.equals(NOT_TEXT) ? null : CsvLine.cells(line);
        if (cells == null) {
            throw new WrongHeader(
                    line.equals(NOT_TEXT)
                            ? "the table is not in UTF-8; save it as \"CSV UTF-8\""
                            : "a quote is not closed");
        }
        return new Reader(form).read(cells);
    }

    /** Of the members of a request by their place in {@link #MEMBERS}; -1 without. */
    int member(int index) {
        return members[index];
    }

    List<OfGroup> groups() {
        return groups;
    }

    /** How many cells a line has. */
    int width() {
        return width;
    }

    private static final class Reader {

        private final Form form;
        private final List<String> wrong = new ArrayList<>();
        private final int[] members = {-1, -1, -1, -1};
        private final TreeMap<Integer, TreeMap<Integer, Columns>> records = new TreeMap<>();
        private final TreeMap<Integer, Integer> wholes = new TreeMap<>();

        Reader(Form form) {
            this.form = form;
        }

        CsvHeader read(List<String> cells) throws WrongHeader {
            var seen = new HashMap<String, Integer>();
            for (int i = 0; i < cells.size(); i++) {
                var name = cells.get(i).strip();
                var before = seen.putIfAbsent(name, i);
                if (name.isEmpty()) {
                    wrong.add(column(i) + " has no name");
                } else if (before != null) {
                    wrong.add(column(i) + " is " + column(before) + " again");
                } else {
                    read(name, i);
                }
            }
            var groups = new ArrayList<OfGroup>();
            for (var group : form.groups()) {
                if (records.containsKey(group.index()) || wholes.containsKey(group.index())) {
                    groups.add(new OfGroup(group, wholes.getOrDefault(group.index(), -1), records(group)));
                }
            }
            if (!wrong.isEmpty()) {
                throw new WrongHeader(String.join("; ", wrong));
            }
            return new CsvHeader(members, groups, cells.size());
        }

        private List<Columns> records(Group group) {
            var all = new ArrayList<Columns>();
            for (var record :
                    records.getOrDefault(group.index(), new TreeMap<>()).entrySet()) {
                if (record.getKey() != all.size()) {
                    wrong.add("there is " + group.name() + "[" + record.getKey() + "] but no " + group.name() + "["
                            + all.size() + "]");
                    return all;
                }
                all.add(record.getValue());
            }
            return all;
        }

        private void read(String name, int place) {
            int member = MEMBERS.indexOf(name);
            var match = COLUMN.matcher(name);
            var group = match.matches() ? form.group(match.group(1)) : null;
            if (member >= 0) {
                members[member] = place;
            } else if (group == null) {
                var meant = name.split("[.\\[]", 2)[0];
                wrong.add(column(place) + ": no such column" + nearest(meant, names()));
            } else if (group.isList() && match.group(2) == null && match.group(3) == null) {
                wholes.put(group.index(), place);
            } else if (group.isList() != (match.group(2) != null) || match.group(3) == null) {
                wrong.add(column(place) + " is no answer, write " + example(group));
            } else {
                answer(group, match.group(2), match.group(3), place);
            }
        }

        private void answer(Group group, @Nullable String index, String name, int place) {
            var field = group.type().field(name);
            int item = index == null ? 0 : Integer.parseInt(index);
            if (field == null) {
                var known = group.type().fields().stream().map(Field::name).toList();
                wrong.add(column(place) + ": " + group.name() + " has no such answer" + nearest(name, known));
            } else if (item >= Limits.ITEMS) {
                wrong.add(column(place) + ": a list has " + Limits.ITEMS + " items at the most, from [0]");
            } else {
                var columns = records.computeIfAbsent(group.index(), key -> new TreeMap<>())
                        .computeIfAbsent(item, key -> new Columns());
                columns.fields().add(field);
                columns.places().add(place);
            }
        }

        private List<String> names() {
            var names = new ArrayList<>(MEMBERS);
            form.groups().forEach(group -> names.add(group.name()));
            return names;
        }

        private static String example(Group group) {
            var field = group.type().fields().get(0).name();
            return group.isList() ? group.name() + "[0]." + field : group.name() + "." + field;
        }

        private static String nearest(String name, List<String> known) {
            return NearestName.of(name, known)
                    .map(meant -> ", did you mean " + meant + "?")
                    .orElse("");
        }

        /** By its number, and by the letters that a spreadsheet has for it. */
        private static String column(int place) {
            var letters = new StringBuilder();
            for (int left = place; left >= 0; left = left / LETTERS - 1) {
                letters.insert(0, (char) ('A' + left % LETTERS));
            }
            return "column " + (place + 1) + " (" + letters + ")";
        }
    }
}
