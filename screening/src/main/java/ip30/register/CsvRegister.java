package ip30.register;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import ip30.form.FieldType;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Requests as the rows of a table: {@link CsvRequests} reads the same requests of them. A table cannot tell an empty text from one that is
 * not answered, nor hold a line break. Immutable and safe for many threads.
 */
public final class CsvRegister {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private final JsonFactory json = new JsonFactory();
    private final List<TableColumns.Column> columns;
    private final Map<String, Integer> places = new HashMap<>();

    public CsvRegister(List<TableColumns.Column> columns) {
        this.columns = List.copyOf(columns);
        columns.forEach(column -> places.put(column.name(), places.size()));
    }

    /** The first line, told to spreadsheets as UTF-8. */
    public byte[] header() {
        return line(
                BYTE_ORDER_MARK, columns.stream().map(TableColumns.Column::name).toList());
    }

    /**
     * One row.
     *
     * @param request as JSON
     * @throws IllegalArgumentException when there is no column for an answer, or it holds a line break
     * @throws IOException when it is no JSON
     */
    public byte[] row(byte[] request) throws IOException {
        var cells = new String[columns.size()];
        Arrays.fill(cells, "");
        try (var parser = json.createParser(request)) {
            parser.nextToken();
            object(parser, "", cells);
        }
        return line("", List.of(cells));
    }

    private static byte[] line(String before, List<String> cells) {
        return cells.stream()
                .map(CsvLine::cell)
                .collect(Collectors.joining(",", before, LINE_END))
                .getBytes(StandardCharsets.UTF_8);
    }

    private void object(JsonParser parser, String prefix, String[] cells) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = prefix + parser.currentName();
            parser.nextToken();
            value(parser, name, cells);
        }
    }

    private void value(JsonParser parser, String name, String[] cells) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, name.equals("profile") ? "" : name + ".", cells);
            case START_ARRAY -> array(parser, name, cells);
            case VALUE_NULL -> {}
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> put(name, number(name, parser.getDecimalValue()), cells);
            default -> put(name, parser.getText(), cells);
        }
    }

    /** Items have columns of their own; an empty list, and the values of a set, stand in one. */
    private void array(JsonParser parser, String name, String[] cells) throws IOException {
        int items = 0;
        var values = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                object(parser, name + "[" + items++ + "].", cells);
            } else {
                values.add(parser.getText());
            }
        }
        if (items == 0) {
            put(name, values.isEmpty() ? CsvRequests.EMPTY_LIST : String.join("|", values), cells);
        }
    }

    private void put(String name, String text, String[] cells) {
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("a cell holds no line break");
        }
        cells[place(name)] = text;
    }

    /** In digits alone, where it is whole. */
    private String number(String name, BigDecimal number) {
        var field = columns.get(place(name)).field();
        boolean isDecimal = field != null && field.type() == FieldType.DECIMAL;
        return (isDecimal ? number : number.stripTrailingZeros()).toPlainString();
    }

    private int place(String name) {
        var place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("the table has no column for an answer");
        }
        return place;
    }
}
