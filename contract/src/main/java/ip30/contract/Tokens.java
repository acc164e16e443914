package ip30.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import ip30.measure.NearestName;
import ip30.measure.Text;
import java.io.IOException;
import java.math.BigDecimal;
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
        /** @param index of its name, or of the item */
        void read(int index, Place place) throws IOException;
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

    /** Whether it is a number without fraction or exponent that a long holds: most are, and need no decimal. */
    boolean isLong() throws IOException {
        return current() == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
    }

    long number() throws IOException {
        return parser.getLongValue();
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

    /** Whether the value is of that kind; if not, says so at its place and passes over it. */
    boolean expect(boolean isExpected, Place place, String wording) throws IOException {
        if (!isExpected) {
            faults.add(place, FaultCode.WRONG_TYPE, faults.word(wording));
            skip();
        }
        return isExpected;
    }

    /** Reads an object's known members and tells of unknown and repeated ones. */
    void object(Place place, Names known, Member member) throws IOException {
        if (!expect(current() == JsonToken.START_OBJECT, place, "expectsObject")) {
            return;
        }
        long seen = 0;
        Set<String> unknown = Set.of();
        while (next() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var there = place.member(name);
            next();
            int index = known.indexOf(name);
            long bit = index < 0 ? 0 : 1L << index;
            if (index < 0 && unknown.isEmpty()) {
                unknown = new HashSet<>();
            }
            if ((seen & bit) != 0 || index < 0 && !unknown.add(name)) {
                faults.add(there, FaultCode.DUPLICATE_KEY);
                skip();
            } else if (index < 0) {
                unknown(name, there, known);
                skip();
            } else {
                seen |= bit;
                member.read(index, there);
            }
        }
    }

    /** Reads an array's items; a null item and too many items are told. */
    void array(Place place, Member item) throws IOException {
        if (!expect(current() == JsonToken.START_ARRAY, place, "expectsArray")) {
            return;
        }
        int count = 0;
        while (next() != JsonToken.END_ARRAY) {
            if (isNull()) {
                faults.add(place.item(count), FaultCode.NULL_ITEM);
            } else {
                item.read(count, place.item(count));
            }
            count++;
        }
        if (count > Limits.ITEMS) {
            faults.add(place, FaultCode.TOO_MANY_ITEMS);
        }
    }

    /** Passes over a value; that something lies too deep is told once. */
    void skip() throws IOException {
        int open = current().isStructStart() ? 1 : 0;
        while (open > 0) {
            if (!isTooDeep && parser.getParsingContext().getNestingDepth() > Limits.DEPTH) {
                isTooDeep = true;
                faults.add(Place.DOCUMENT, FaultCode.TOO_DEEP);
            }
            var token = next();
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
    }

    private void unknown(String name, Place place, Names known) {
        faults.add(
                place,
                FaultCode.UNKNOWN_FIELD,
                () -> NearestName.of(name, known.all())
                        .map(meant -> faults.word("unknownFieldNear").with("name", meant))
                        .orElseGet(() -> faults.word(FaultCode.UNKNOWN_FIELD)));
    }
}
