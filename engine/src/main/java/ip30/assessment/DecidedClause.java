package ip30.assessment;

import ip30.measure.Clause;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A clause as it stands for one firm, without why.
 *
 * @param amount in yuan, 0 where another clause displaced it; null unless QUALIFIED and the amount is published
 * @param isNearMiss whether a changed fact or two would bring it, or more of it
 */
public record DecidedClause(
        Clause clause, Verdict verdict, @Nullable Long amount, boolean isNearMiss) {

    /** @param listsAllNear false where the other may be a near miss without being listed */
    boolean isAs(DecidedClause other, boolean listsAllNear) {
        return clause.key().equals(other.clause.key())
                && verdict == other.verdict
                && Objects.equals(amount, other.amount)
                && (isNearMiss == other.isNearMiss || isNearMiss && !listsAllNear);
    }
}
