package ip30.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** JSON as it is sent, with holes for strings that differ from answer to answer. Immutable. */
final class Template {

    /** No text holds these: Unicode has set them apart for a program's own use. */
    private static final char FIRST_HOLE = '\uFDD0';

    private static final int MOST_HOLES = 32;

    /** What stands for the strings while the text of a template is written. */
    static String[] holes(int count) {
        var holes = new String[count];
        for (int i = 0; i < count; i++) {
            holes[i] = String.valueOf((char) (FIRST_HOLE + i));
        }
        return holes;
    }

    /** One more than there are holes. */
    private final SerializedString[] pieces;

    /** Which of the strings a hole is for. */
    private final int[] filling;

    private Template(List<String> pieces, List<Integer> filling) {
        this.pieces = pieces.stream().map(SerializedString::new).toArray(SerializedString[]::new);
        this.filling = filling.stream().mapToInt(Integer::intValue).toArray();
    }

    static Template of(String text) {
        var pieces = new ArrayList<String>();
        var filling = new ArrayList<Integer>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            int hole = text.charAt(i) - FIRST_HOLE;
            if (0 <= hole && hole < MOST_HOLES) {
                pieces.add(text.substring(start, i));
                filling.add(hole);
                start = i + 1;
            }
        }
        pieces.add(text.substring(start));
        return new Template(pieces, filling);
    }

    /** @param strings without characters that JSON escapes */
    void write(JsonGenerator generator, String... strings) throws IOException {
        generator.writeRawValue(pieces[0]);
        for (int i = 0; i < filling.length; i++) {
            generator.writeRaw(strings[filling[i]]);
            generator.writeRaw(pieces[i + 1]);
        }
    }
}
