package ip30.register;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One physical line of a table (RFC 4180). A cell may be quoted, but not go on in the next line: lines are counted and cut apart. */
public final class CsvLine {

    private static final char QUOTE = '"';

    private CsvLine() {}

    /** Null when the bytes are no text in UTF-8. */
    public static @Nullable String text(byte[] bytes, int from, int length) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, length))
                    .toString();
            return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Null when a quote is not closed in the line, or something follows a closed one. */
    public static @Nullable List<String> cells(String line) {
        var cells = new ArrayList<String>();
        int at = 0;
        while (true) {
            int end;
            if (at < line.length() && line.charAt(at) == QUOTE) {
                end = endOfQuoted(line, at + 1);
                if (end < 0 || end < line.length() && line.charAt(end) != ',') {
                    return null;
                }
                cells.add(line.substring(at + 1, end - 1).replace("\"\"", "\""));
            } else {
                int comma = line.indexOf(',', at);
                end = comma < 0 ? line.length() : comma;
                cells.add(line.substring(at, end));
            }
            if (end == line.length()) {
                return cells;
            }
            at = end + 1;
        }
    }

    /** The place after the closing quote; -1 when there is none. */
    private static int endOfQuoted(String line, int from) {
        int at = from;
        while (true) {
            int quote = line.indexOf(QUOTE, at);
            if (quote < 0) {
                return -1;
            }
            if (quote + 1 == line.length() || line.charAt(quote + 1) != QUOTE) {
                return quote + 1;
            }
            at = quote + 2;
        }
    }

    /** The cell as it stands in a line: quoted where it must be. */
    public static String cell(String text) {
        boolean isPlain =
                text.indexOf(',') < 0 && text.indexOf(QUOTE) < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        return isPlain ? text : QUOTE + text.replace("\"", "\"\"") + QUOTE;
    }
}
