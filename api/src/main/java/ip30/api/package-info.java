/** The HTTP API as a function from call to response, whoever hands in the call. */
@NullMarked
package ip30.api;

import org.jspecify.annotations.NullMarked;
