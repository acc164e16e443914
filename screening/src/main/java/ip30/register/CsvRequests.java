package ip30.register;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import ip30.contract.RequestReader;
import ip30.contract.RowReading;
import ip30.form.Field;
import ip30.screening.Line;
import ip30.screening.Requests;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Each line is a row of a table. Its cells become the equal request as JSON, which the strict reader then reads: a cell that is no value of
 * its type is refused as its JSON would be. Immutable and safe for many threads.
 */
public final class CsvRequests implements Requests {

    /** An answered list or set with nothing in it. */
    static final String EMPTY_LIST = "[]";

    /** Digits alone: what a spreadsheet shows as 1.2346E+11 has lost the others. */
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d*)");

    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    /** As spreadsheets write them, besides 2026-01-31. */
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");

    private final CsvHeader header;
    private final RequestReader reader;

    public CsvRequests(CsvHeader header, RequestReader reader) {
        this.header = header;
        this.reader = reader;
    }

    @Override
    public RowReading read(Line line) {
        if (line.isTooLong()) {
            return new RowReading(null, reader.tooLarge());
        }
        var text = CsvLine.text(line.bytes(), line.from(), line.length());
        if (text == null) {
            return new RowReading(null, reader.noText());
        }
        var cells = CsvLine.cells(text);
        if (cells == null) {
            return new RowReading(null, reader.openQuote());
        }
        if (cells.size() != header.width()) {
            return new RowReading(null, reader.wrongWidth(cells.size(), header.width()));
        }
        var json = request(cells).getBytes(StandardCharsets.UTF_8);
        return reader.readRow(json, 0, json.length);
    }

    /** The row as JSON. */
    String request(List<String> cells) {
        var json = new StringBuilder(4096).append('{');
        for (int i = 0; i < CsvHeader.MEMBERS.size(); i++) {
            var cell = header.member(i) < 0 ? "" : cells.get(header.member(i)).strip();
            if (!cell.isEmpty()) {
                name(json, CsvHeader.MEMBERS.get(i));
                switch (CsvHeader.MEMBERS.get(i)) {
                    case "claimYear" -> number(json, cell, WHOLE);
                    case "asOf" -> text(json, day(cell));
                    default -> text(json, cell);
                }
            }
        }
        name(json, "profile");
        json.append('{');
        for (var group : header.groups()) {
            group(json, group, cells);
        }
        return json.append("}}").toString();
    }

    private static void group(StringBuilder json, CsvHeader.OfGroup columns, List<String> cells) {
        var whole = columns.whole() < 0 ? "" : cells.get(columns.whole()).strip();
        int count = columns.records().size();
        while (count > 0 && isEmpty(columns.records().get(count - 1), cells)) {
            count--;
        }
        if (count == 0 && whole.isEmpty()) {
            return;
        }
        name(json, columns.group().name());
        if (!whole.isEmpty() && (count > 0 || !whole.equals(EMPTY_LIST))) {
            // Neither an empty list nor items: refused as what it is.
            text(json, whole);
        } else if (columns.group().isList()) {
            json.append('[');
            for (int i = 0; i < count; i++) {
                if (i > 0) {
                    json.append(',');
                }
                record(json, columns.records().get(i), cells);
            }
            json.append(']');
        } else {
            record(json, columns.records().get(0), cells);
        }
    }

    private static boolean isEmpty(CsvHeader.Columns record, List<String> cells) {
        for (int place : record.places()) {
            if (!cells.get(place).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static void record(StringBuilder json, CsvHeader.Columns record, List<String> cells) {
        json.append('{');
        for (int i = 0; i < record.fields().size(); i++) {
            var cell = cells.get(record.places().get(i)).strip();
            if (!cell.isEmpty()) {
                name(json, record.fields().get(i).name());
                answer(json, record.fields().get(i), cell);
            }
        }
        json.append('}');
    }

    private static void answer(StringBuilder json, Field field, String cell) {
        switch (field.type()) {
            case BOOLEAN -> {
                var answer = bool(cell);
                if (answer == null) {
                    text(json, cell);
                } else {
                    json.append(answer.booleanValue());
                }
            }
            case INTEGER, MONEY -> number(json, cell, WHOLE);
            case DECIMAL -> number(json, cell, DECIMAL);
            case DATE -> text(json, day(cell));
            case TEXT, CHOICE -> text(json, cell);
            case CHOICES -> choices(json, cell);
        }
    }

    private static @Nullable Boolean bool(String cell) {
        return switch (cell) {
            case "true", "TRUE", "True", "是" -> Boolean.TRUE;
            case "false", "FALSE", "False", "否" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static void number(StringBuilder json, String cell, Pattern form) {
        if (form.matcher(cell).matches()) {
            json.append(cell);
        } else {
            text(json, cell);
        }
    }

    private static String day(String cell) {
        var match = DAY.matcher(cell);
        return match.matches()
                ? match.group(1) + "-" + twoDigits(match.group(2)) + "-" + twoDigits(match.group(3))
                : cell;
    }

    private static String twoDigits(String digits) {
        return digits.length() < 2 ? "0" + digits : digits;
    }

    private static void choices(StringBuilder json, String cell) {
        json.append('[');
        if (!cell.equals(EMPTY_LIST)) {
            boolean isFirst = true;
            for (var choice : cell.split("\\|", -1)) {
                json.append(isFirst ? "" : ",");
                text(json, choice.strip());
                isFirst = false;
            }
        }
        json.append(']');
    }

    private static void name(StringBuilder json, String name) {
        char last = json.charAt(json.length() - 1);
        if (last != '{') {
            json.append(',');
        }
        json.append('"').append(name).append("\":");
    }

    private static void text(StringBuilder json, String text) {
        json.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, json);
        json.append('"');
    }
}
