/** What an answer says: verdicts, criteria, amounts, questions. */
@NullMarked
package ip30.assessment;

import org.jspecify.annotations.NullMarked;
