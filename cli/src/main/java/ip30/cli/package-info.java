/** The launcher: requests assessed and measures told on the command line. */
@NullMarked
package ip30.cli;

import org.jspecify.annotations.NullMarked;
