package ip30.cli.screening;

import ip30.screening.Pipeline;
import ip30.screening.Summary;
import java.io.IOException;

/** Where the rows go. */
interface Output extends Pipeline.Sink, AutoCloseable {

    /** Of the rows so far, those of earlier runs included. */
    Summary summary();

    /** Makes sure that what is there survives whatever comes. */
    void keep() throws IOException;

    /** The last row is there. */
    void finish() throws IOException;

    @Override
    void close() throws IOException;
}
