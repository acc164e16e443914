/** What a firm says of itself. Null is unanswered, never no. */
@NullMarked
package ip30.profile;

import org.jspecify.annotations.NullMarked;
