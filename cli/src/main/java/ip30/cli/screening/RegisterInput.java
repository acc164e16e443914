package ip30.cli.screening;

import ip30.contract.Limits;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The register to be read, looked at before anything is done with it.
 *
 * @param stream from its first byte
 * @param size in bytes; -1 where it is not known
 * @param isTable whether its lines are rows of a table (CSV), and not requests as JSON
 */
record RegisterInput(InputStream stream, long size, boolean isTable) implements AutoCloseable {

    private static final String STANDARD_INPUT = "-";
    private static final int LOOKED_AT = Limits.BODY_BYTES + 2;

    /** It is no register; the message says so in one line, and what to do. */
    static final class NoRegister extends IOException {

        private static final long serialVersionUID = 1;

        NoRegister(String message) {
            super(message);
        }
    }

    /** @param name of a file, or `-` for standard input */
    static RegisterInput open(String name) throws IOException {
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

    private static RegisterInput look(InputStream raw, long size, String name) throws IOException {
        var stream = new BufferedInputStream(raw, LOOKED_AT);
        stream.mark(LOOKED_AT);
        var start = stream.readNBytes(LOOKED_AT);
        stream.reset();
        if (startsWith(start, 'P', 'K')) {
            throw new NoRegister(name + " is a spreadsheet or an archive; save it as CSV (UTF-8) and name that.");
        }
        if (startsWith(start, 0x1F, 0x8B)) {
            throw new NoRegister(
                    name
                            + " is compressed; unpack it first, or hand it in by a pipe: gunzip -c FILE | ./ip30 screen - OUTPUT");
        }
        int first = 0;
        int feed = -1;
        for (int i = 0; i < start.length; i++) {
            if (start[i] == 0) {
                throw new NoRegister(name + " is no text in UTF-8; a register is JSON Lines or CSV.");
            }
            if (start[i] == '\n' && feed < 0) {
                feed = i;
            }
        }
        if (feed < 0 && start.length > Limits.BODY_BYTES) {
            throw new NoRegister(
                    name + " is no register: its first line is longer than 256 KiB; a register has a firm a line.");
        }
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            first = 3;
        }
        while (first < start.length && start[first] <= ' ' && start[first] > 0) {
            first++;
        }
        if (first < start.length && start[first] == '[') {
            throw new NoRegister(
                    name + " is a JSON array; a register has one request a line: jq -c '.[]' FILE makes one of it.");
        }
        return new RegisterInput(stream, size, first < start.length && start[first] != '{');
    }

    private static boolean startsWith(byte[] start, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (start.length <= i || start[i] != (byte) bytes[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
