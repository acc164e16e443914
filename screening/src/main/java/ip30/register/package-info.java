/** Registers of firms as files: the columns of a table, the table to fill in, and synthetic firms. */
@NullMarked
package ip30.register;

import org.jspecify.annotations.NullMarked;
