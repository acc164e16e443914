package ip30.screening;

import ip30.assessment.Verdicts;
import ip30.contract.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What one line comes to: verdicts, or a problem.
 *
 * @param line its number in the register, from 1
 * @param id the register's own key for the firm; null when the line has none
 * @param verdicts null when the line is wrong
 * @param problem null when the line is right
 * @param json the row as a line of JSON Lines, in UTF-8, line feed included; empty where it is left out
 */
public record Row(
        long line,
        @Nullable String id,
        @Nullable Verdicts verdicts,
        @Nullable Problem problem,
        byte[] json) {}
