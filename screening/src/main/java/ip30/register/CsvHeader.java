package ip30.register;

import ip30.form.Field;
import ip30.form.Form;
import ip30.form.Group;
import ip30.measure.NearestName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The first line of a table: which answer each column has. Immutable and safe for many threads. */
public final class CsvHeader {

    /** A first line that is no text in UTF-8. */
    public static final String NOT_TEXT = "\uFFFD";

    static final List<String> MEMBERS = List.of("id", "asOf", "claimYear", "measure");

    private static final Pattern COLUMN = Pattern.compile("([A-Za-z]+)(?:\\[(\\d{1,3})])?(?:\\.([A-Za-z]+))?");
    private static final int MOST_ITEMS = 200;

    /** A table cannot be read by that header. The message names every column that is wrong, and what to do. */
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
            var seen = new HashSet<String>();
            for (int i = 0; i < cells.size(); i++) {
                var name = cells.get(i).strip();
                if (!seen.add(name)) {
                    wrong.add("\"" + name + "\" is there twice");
                } else {
                    column(name, i);
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

        private void column(String name, int place) {
            int member = MEMBERS.indexOf(name);
            var match = COLUMN.matcher(name);
            var group = match.matches() ? form.group(match.group(1)) : null;
            if (member >= 0) {
                members[member] = place;
            } else if (group == null) {
                wrong.add("there is no column \"" + shown(name) + "\"" + nearest(name, names()));
            } else if (group.isList() && match.group(2) == null && match.group(3) == null) {
                wholes.put(group.index(), place);
            } else if (group.isList() != (match.group(2) != null) || match.group(3) == null) {
                wrong.add("\"" + name + "\" is no answer; write " + example(group));
            } else {
                answer(group, match.group(2), match.group(3), place);
            }
        }

        private void answer(Group group, @Nullable String index, String name, int place) {
            var field = group.type().field(name);
            int item = index == null ? 0 : Integer.parseInt(index);
            if (field == null) {
                wrong.add(group.name() + " has no \"" + shown(name) + "\""
                        + nearest(
                                name,
                                group.type().fields().stream().map(Field::name).toList()));
            } else if (item >= MOST_ITEMS) {
                wrong.add("a list has " + MOST_ITEMS + " items at the most, from [0]");
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
                    .map(meant -> "; did you mean " + meant + "?")
                    .orElse("");
        }

        private static String shown(String name) {
            return name.length() > 40 ? name.substring(0, 40) + "…" : name;
        }
    }
}
