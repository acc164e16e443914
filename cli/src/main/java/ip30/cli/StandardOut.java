package ip30.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Standard output, which remembers that it could not be written: what prints to it does not ask. */
final class StandardOut extends FilterOutputStream {

    private static final String NOBODY_READS = "Broken pipe";

    private @Nullable IOException failure;

    StandardOut() {
        super(new FileOutputStream(FileDescriptor.out));
    }

    @Override
    public void write(int each) throws IOException {
        write(new byte[] {(byte) each}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** The exit code that is true: what was printed and is not there was not done. Whoever closed a pipe needs not be told. */
    int exitCode(int ofCommand, PrintWriter err) {
        if (failure == null) {
            return ofCommand;
        }
        if (!NOBODY_READS.equals(failure.getMessage())) {
            err.println("Cannot write to standard output: " + failure.getMessage() + ".");
        }
        return ofCommand == 0 ? Main.WRONG_INPUT : ofCommand;
    }
}
