package ip30.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import ip30.engine.Measures;
import ip30.measure.MeasureEntry;
import ip30.measure.Text;
import ip30.measure.Words;
import ip30.profile.Request;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a request strictly and tells everything that is wrong with it at once. What may be asked, and how large it may be, comes from the
 * form; nothing about a field is written here. Immutable and safe for many threads.
 */
public final class RequestReader {

    private final JsonFactory json = new JsonFactory();
    private final FormNames names;
    private final Words words;
    private final List<String> measures;

    public RequestReader(Measures measures) {
        this.names = new FormNames(measures.form());
        this.words = measures.words();
        this.measures = measures.all().stream().map(MeasureEntry::id).toList();
    }

    /** Reads one JSON object; never throws for what is in it. */
    public Reading read(byte[] body) {
        var faults = new Faults(words);
        Request request = null;
        if (body.length > Limits.BODY_BYTES) {
            faults.add(Place.DOCUMENT, FaultCode.TOO_LARGE);
        } else {
            request = parse(body, 0, body.length, faults, RequestParser::parse);
        }
        return new Reading(faults.list().isEmpty() ? request : null, faults.list());
    }

    /** Reads one line of a register: a request that may have the register's own key. */
    public RowReading readRow(byte[] bytes, int from, int length) {
        var faults = new Faults(words);
        var id = new String[1];
        var request = parse(bytes, from, length, faults, parser -> {
            try {
                return parser.parseRow();
            } finally {
                id[0] = parser.id();
            }
        });
        return new RowReading(id[0], new Reading(faults.list().isEmpty() ? request : null, faults.list()));
    }

    /** A line that holds more than a request may. */
    public Reading tooLarge() {
        return faulty(FaultCode.TOO_LARGE, faults -> faults.word(FaultCode.TOO_LARGE));
    }

    /** A line of a table that is no text in UTF-8. */
    public Reading noText() {
        return faulty(FaultCode.MALFORMED_ROW, faults -> faults.word("rowNotText"));
    }

    /** A line of a table in which a quote is not closed. */
    public Reading openQuote() {
        return faulty(FaultCode.MALFORMED_ROW, faults -> faults.word(FaultCode.MALFORMED_ROW));
    }

    /** A line of a table with more or fewer cells than columns. */
    public Reading wrongWidth(int cells, int columns) {
        return faulty(
                FaultCode.MALFORMED_ROW,
                faults -> faults.word("rowWidth")
                        .with("cells", String.valueOf(cells))
                        .with("columns", String.valueOf(columns)));
    }

    private Reading faulty(FaultCode code, Function<Faults, Text> detail) {
        var faults = new Faults(words);
        faults.add(Place.DOCUMENT, code, detail.apply(faults));
        return new Reading(null, faults.list());
    }

    /** What to answer when the request is faulty. */
    public Problem problem(Reading reading) {
        boolean isTooLarge = reading.faults().stream().anyMatch(fault -> fault.code() == FaultCode.TOO_LARGE);
        return (isTooLarge ? ProblemCode.TOO_LARGE : ProblemCode.INVALID_REQUEST).problem(words, reading.faults());
    }

    private interface Parsing {
        @Nullable
        Request by(RequestParser parser) throws IOException;
    }

    private @Nullable Request parse(byte[] body, int from, int length, Faults faults, Parsing parsing) {
        try (JsonParser parser = json.createParser(body, from, length)) {
            try {
                return parsing.by(new RequestParser(new Tokens(parser, faults), names, measures, faults));
            } catch (JsonProcessingException e) {
                malformed(parser, e, faults);
            }
        } catch (IOException e) {
            faults.add(Place.DOCUMENT, FaultCode.MALFORMED_JSON, faults.word("notText"));
        }
        return null;
    }

    /** The parser's own message may quote the body, and so is not passed on. */
    private static void malformed(JsonParser parser, JsonProcessingException e, Faults faults) {
        var place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        faults.add(
                Place.DOCUMENT,
                FaultCode.MALFORMED_JSON,
                faults.word(FaultCode.MALFORMED_JSON)
                        .with("line", String.valueOf(place.getLineNr()))
                        .with("column", String.valueOf(place.getColumnNr())));
    }
}
