/** Lambda only: events in, responses out, the log, and what is done before a snapshot. */
@NullMarked
package ip30.functions;

import org.jspecify.annotations.NullMarked;
