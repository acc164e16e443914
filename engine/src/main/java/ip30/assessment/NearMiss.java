package ip30.assessment;

import ip30.measure.Article;
import ip30.measure.Clause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A support that one or two changed facts would bring, none of which says what the thing or the firm is, or when it happened.
 *
 * @param item pointer of the item; null for a clause that is not judged item by item
 * @param itemLabel the firm's own name for it; null without one
 * @param missing the criteria that are UNMET: at least one
 * @param open the criteria that are UNKNOWN beside them
 * @param amountWithinReach what the totals would gain through this clause alone were the missing criteria met, in yuan; null when the
 *     amount is unpublished or one of its inputs is not MET
 */
public record NearMiss(
        Article article,
        Clause clause,
        @Nullable String item,
        @Nullable String itemLabel,
        List<Criterion> missing,
        List<Criterion> open,
        @Nullable Long amountWithinReach) {

    /** As many as an assessment lists. */
    public static final int MOST = 20;
}
