/** Requests read and checked, answers written. */
@NullMarked
package ip30.contract;

import org.jspecify.annotations.NullMarked;
