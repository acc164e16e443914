package ip30.screening;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** How rows are written. Safe for many threads. */
public interface RowFormat {

    /** What stands before all rows; empty where nothing does. */
    byte[] head();

    /** Appends rows, whole, in their order; those that the run leaves out are not among them. */
    void write(List<Row> rows, OutputStream output) throws IOException;
}
