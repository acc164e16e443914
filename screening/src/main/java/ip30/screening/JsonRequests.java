package ip30.screening;

import ip30.contract.RequestReader;
import ip30.contract.RowReading;

/** Each line is a request as JSON. */
public final class JsonRequests implements Requests {

    private final RequestReader reader;

    public JsonRequests(RequestReader reader) {
        this.reader = reader;
    }

    @Override
    public RowReading read(Line line) {
        return line.isTooLong()
                ? new RowReading(null, reader.tooLarge())
                : reader.readRow(line.bytes(), line.from(), line.length());
    }
}
