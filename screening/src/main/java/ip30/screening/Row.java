package ip30.screening;

import ip30.assessment.Assessment;
import ip30.assessment.Verdicts;
import ip30.contract.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What one line comes to: verdicts, or a problem.
 *
 * @param line its number in the register, from 1
 * @param id the register's own key for the firm; null when the line has none
 * @param verdicts null when the line is wrong
 * @param assessment the same with reasons; null where the run asks for none, or leaves the row out
 * @param problem null when the line is right
 */
public record Row(
        long line,
        @Nullable String id,
        @Nullable Verdicts verdicts,
        @Nullable Assessment assessment,
        @Nullable Problem problem) {

    /** Whether a run that wants only firms that qualify for something leaves it out; problems stay. */
    boolean isWithoutQualified() {
        return verdicts != null && !verdicts.hasQualified();
    }
}
