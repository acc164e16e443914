package ip30.cli.screening;

import ip30.screening.Lines;
import ip30.screening.Screener.Result;
import ip30.screening.Summary;
import java.io.IOException;
import java.io.OutputStream;

/** Rows to standard output: for a pipe; nothing is kept. */
final class StandardOutput implements Output {

    private final OutputStream output;
    private final Summary summary = new Summary();

    StandardOutput(OutputStream output, byte[] head) throws IOException {
        this.output = output;
        output.write(head);
    }

    @Override
    public void take(Result result, Lines.Position position) throws IOException {
        output.write(result.output());
        summary.add(result.summary());
    }

    @Override
    public Summary summary() {
        return summary;
    }

    @Override
    public void keep() throws IOException {
        output.flush();
    }

    @Override
    public void finish() throws IOException {
        output.flush();
    }

    @Override
    public void close() {}
}
