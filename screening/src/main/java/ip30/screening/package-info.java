/** Screening a register: a line of input becomes a row of output, and all rows a summary. */
@NullMarked
package ip30.screening;

import org.jspecify.annotations.NullMarked;
