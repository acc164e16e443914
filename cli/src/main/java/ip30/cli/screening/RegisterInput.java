package ip30.cli.screening;

import ip30.contract.RequestReader;
import ip30.engine.Measures;
import ip30.register.CsvHeader;
import ip30.register.CsvLine;
import ip30.register.CsvRequests;
import ip30.register.RegisterStart;
import ip30.screening.JsonRequests;
import ip30.screening.Lines;
import ip30.screening.Requests;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The register to be read, looked at before anything is done with it.
 *
 * @param stream from its first byte
 * @param size in bytes; -1 where it is not known
 * @param isTable whether its lines are rows of a table (CSV), and not requests as JSON
 */
public record RegisterInput(InputStream stream, long size, boolean isTable) implements AutoCloseable {

    private static final String STANDARD_INPUT = "-";

    /** It is no register; the message says so in one line, and what to do. */
    public static final class NoRegister extends IOException {

        private static final long serialVersionUID = 1;

        NoRegister(String message) {
            super(message);
        }
    }

    /** @param name of a file, or `-` for standard input */
    public static RegisterInput open(String name) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return look(System.in, -1, "Standard input");
        }
        var file = Path.of(name);
        if (!Files.exists(file)) {
            throw new NoRegister("There is no file " + name + ".");
        }
        if (Files.isDirectory(file)) {
            throw new NoRegister(name + " is a folder; name a file with a register, JSON Lines or CSV.");
        }
        if (!Files.isReadable(file)) {
            throw new NoRegister("Cannot read " + name + ": permission is missing.");
        }
        long size = Files.isRegularFile(file) ? Files.size(file) : -1;
        return look(Files.newInputStream(file), size, name);
    }

    /**
     * Takes the first line of a table; null where the register is none.
     *
     * @param lines of the stream, from its first byte
     */
    public @Nullable String header(Lines lines) throws IOException {
        if (!isTable) {
            return null;
        }
        var first = lines.next();
        var text = first == null ? "" : CsvLine.text(first.bytes(), first.from(), first.length());
        return text == null ? CsvHeader.NOT_TEXT : text;
    }

    /** @param header null where the register is no table */
    public static Requests requests(@Nullable String header, Measures measures) throws CsvHeader.WrongHeader {
        var reader = new RequestReader(measures);
        return header == null
                ? new JsonRequests(reader)
                : new CsvRequests(CsvHeader.read(header, measures.form()), reader);
    }

    private static RegisterInput look(InputStream raw, long size, String name) throws IOException {
        var stream = new BufferedInputStream(raw, RegisterStart.BYTES);
        stream.mark(RegisterStart.BYTES);
        var start = stream.readNBytes(RegisterStart.BYTES);
        stream.reset();
        try {
            return new RegisterInput(stream, size, RegisterStart.look(start).isTable());
        } catch (RegisterStart.NoRegister e) {
            throw new NoRegister(name + " " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
