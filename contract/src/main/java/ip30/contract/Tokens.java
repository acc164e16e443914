package ip30.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import ip30.measure.NearestName;
import ip30.measure.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one request. Every method finds the parser on the first token of a value and leaves it on that value's last, whatever is
 * wrong with it, so that one fault never hides the next.
 */
final class Tokens {

    private final JsonParser parser;
    private final Faults faults;
    private boolean isTooDeep;

    Tokens(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /** Reads the value of one member or item. */
    interface Member {
        void read(@Nullable String name, String pointer) throws IOException;
    }

    JsonToken current() {
        return parser.currentToken();
    }

    boolean isNull() {
        return current() == JsonToken.VALUE_NULL;
    }

    @Nullable
    JsonToken next() throws IOException {
        return parser.nextToken();
    }

    String text() throws IOException {
        return parser.getText();
    }

    /** Null when the exponent is larger than decimals can be reckoned with. */
    @Nullable
    BigDecimal decimal() throws IOException {
        try {
            var number = parser.getDecimalValue();
            return Math.abs((long) number.scale()) > Limits.EXPONENT ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    Text at(Text words) {
        var place = parser.currentTokenLocation();
        return words.with("line", String.valueOf(place.getLineNr()))
                .with("column", String.valueOf(place.getColumnNr()));
    }

    /** Whether the value is of that kind; if not, says so at the pointer and passes over it. */
    boolean expect(boolean isExpected, String pointer, String wording) throws IOException {
        if (!isExpected) {
            faults.add(pointer, FaultCode.WRONG_TYPE, faults.word(wording));
            skip();
        }
        return isExpected;
    }

    /** Reads an object's known members and tells of unknown and repeated ones. @return the names that were there */
    Set<String> object(String pointer, Collection<String> known, Member member) throws IOException {
        var seen = new HashSet<String>();
        if (!expect(current() == JsonToken.START_OBJECT, pointer, "expectsObject")) {
            return seen;
        }
        while (next() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var place = Faults.member(pointer, name);
            next();
            if (!seen.add(name)) {
                faults.add(place, FaultCode.DUPLICATE_KEY);
                skip();
            } else if (known.contains(name)) {
                member.read(name, place);
            } else {
                unknown(name, place, known);
                skip();
            }
        }
        return seen;
    }

    /** Reads an array's items; a null item and too many items are told. */
    void array(String pointer, Member item) throws IOException {
        if (!expect(current() == JsonToken.START_ARRAY, pointer, "expectsArray")) {
            return;
        }
        int count = 0;
        while (next() != JsonToken.END_ARRAY) {
            var place = pointer + "/" + count++;
            if (isNull()) {
                faults.add(place, FaultCode.NULL_ITEM);
            } else {
                item.read(null, place);
            }
        }
        if (count > Limits.ITEMS) {
            faults.add(pointer, FaultCode.TOO_MANY_ITEMS);
        }
    }

    /** Passes over a value; that something lies too deep is told once. */
    void skip() throws IOException {
        int open = current().isStructStart() ? 1 : 0;
        while (open > 0) {
            if (!isTooDeep && parser.getParsingContext().getNestingDepth() > Limits.DEPTH) {
                isTooDeep = true;
                faults.add("", FaultCode.TOO_DEEP);
            }
            var token = next();
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
    }

    private void unknown(String name, String place, Collection<String> known) {
        var nearest = NearestName.of(name, known);
        var detail = nearest.map(meant -> faults.word("unknownFieldNear").with("name", meant))
                .orElseGet(() -> faults.word(FaultCode.UNKNOWN_FIELD));
        faults.add(place, FaultCode.UNKNOWN_FIELD, detail);
    }
}
