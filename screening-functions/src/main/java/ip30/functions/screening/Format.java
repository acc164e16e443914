package ip30.functions.screening;

import ip30.contract.RequestReader;
import ip30.engine.Measures;
import ip30.register.CsvHeader;
import ip30.register.CsvRequests;
import ip30.register.RegisterStart;
import ip30.screening.JsonRequests;
import ip30.screening.Lines;
import ip30.screening.Requests;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How the lines of a register are read, told by its beginning, as the command tells it.
 *
 * @param header of a table; null for JSON Lines
 */
record Format(@Nullable CsvHeader header) {

    /** @throws RefusedException when it is no register, or its header names columns that there are not */
    static Format read(Objects objects, Register register, Measures measures) throws IOException {
        var start = start(objects, register);
        try {
            if (!RegisterStart.look(start).isTable()) {
                return new Format(null);
            }
            var first = Lines.of(new ByteArrayInputStream(start)).next();
            return new Format(CsvHeader.read(first.bytes(), first.from(), first.length(), measures.form()));
        } catch (RegisterStart.NoRegister e) {
            throw new RefusedException("s3://" + register.bucket() + "/" + register.key() + " " + e.getMessage());
        } catch (CsvHeader.WrongHeader e) {
            // A table without a header has a firm there, so the line is not quoted.
            throw new RefusedException(
                    "Line 1 is no header of a register, whose columns are answers: ./ip30 screen tells"
                            + " every one that is wrong, ./ip30 generate --template csv writes the right ones.");
        }
    }

    private static byte[] start(Objects objects, Register register) throws IOException {
        if (register.bytes() == 0) {
            return new byte[0];
        }
        try (var input = objects.read(
                register.bucket(),
                register.key(),
                register.etag(),
                0,
                Math.min(register.bytes(), RegisterStart.BYTES))) {
            return input.readAllBytes();
        }
    }

    boolean isTable() {
        return header != null;
    }

    /** Lines at the beginning that tell of no firm. */
    int headLines() {
        return header == null ? 0 : 1;
    }

    Requests requests(Measures measures) {
        var reader = new RequestReader(measures);
        return header == null ? new JsonRequests(reader) : new CsvRequests(header, reader);
    }
}
