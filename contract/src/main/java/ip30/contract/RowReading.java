package ip30.contract;

import org.jspecify.annotations.Nullable;

/**
 * What came of reading one line of a register.
 *
 * @param id the register's own key for the firm, given back and never logged; null when the line has none, or it could not be read
 */
public record RowReading(@Nullable String id, Reading reading) {}
