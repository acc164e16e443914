/** `ip30 screen` and `ip30 generate`: registers from file to file. */
@NullMarked
package ip30.cli.screening;

import org.jspecify.annotations.NullMarked;
