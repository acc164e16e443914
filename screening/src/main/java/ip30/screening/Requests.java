package ip30.screening;

import ip30.contract.RowReading;

/** How a line of a register becomes a request: what the line is, JSON or the cells of a table, is known here alone. */
public interface Requests {

    /** Never throws for what is in the line. */
    RowReading read(Line line);
}
