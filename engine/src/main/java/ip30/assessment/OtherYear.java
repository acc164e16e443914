package ip30.assessment;

import ip30.measure.Article;
import ip30.measure.Clause;
import ip30.rule.DateRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another claim year in which something qualifies that does not in the one asked for, because of a date.
 *
 * @param usualWindow the year in which that claim year is usually claimed
 */
public record OtherYear(int claimYear, DateRange usualWindow, WindowState state, List<Gain> gains) {

    /**
     * @param items pointers of the items that qualify in that year only; empty for a clause about the firm
     * @param amount what they bring, in yuan, bounded as that year's claim would be; null when unpublished
     * @param askAgain pointers of the answers it rests on that were told for the claim year asked for
     */
    public record Gain(
            Article article,
            Clause clause,
            List<String> items,
            @Nullable Long amount,
            List<String> askAgain) {}
}
