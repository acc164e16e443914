package ip30.assessment;

import ip30.measure.Text;
import java.util.List;

/**
 * Answers that contradict each other or look like a slip; it changes no verdict.
 *
 * @param pointers of the answers, the one that looks wrong first
 */
public record Warning(Code code, List<String> pointers, Text detail) {

    public enum Code {
        /** More months than have passed in the claim year since the start, up to the end of the claim period. */
        MORE_MONTHS_THAN_PASSED,
        /** Interest of more than 24 percent a year. */
        INTEREST_ABOVE_24_PERCENT,
        /** A date after the day asked for. */
        AFTER_THE_DAY,
        /** A sum of a few yuan where many thousands are usual. */
        SMALL_FOR_YUAN,
        /** A fee of a loan above its principal. */
        FEE_ABOVE_PRINCIPAL
    }
}
