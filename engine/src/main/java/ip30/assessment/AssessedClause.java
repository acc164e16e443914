package ip30.assessment;

import ip30.measure.Clause;
import ip30.measure.Step;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clause as it stands for one firm.
 *
 * @param amount in yuan; null unless QUALIFIED and the amount is published
 * @param atStake what would be due if the open answers turned out well, in yuan; null unless NEEDS_INFORMATION and computable
 * @param criteria those about the firm; those about an item are with the item
 * @param items empty for a clause about the firm
 * @param steps of the clause's own amount; those of an item are with the item
 * @param isForOtherKinds whether it is the firm's kind that fails: no near miss, nobody is told to become another kind of organisation
 * @param displaced null unless all that qualified is displaced
 */
public record AssessedClause(
        Clause clause,
        Verdict verdict,
        @Nullable Long amount,
        @Nullable Long atStake,
        List<Criterion> criteria,
        List<AssessedItem> items,
        List<Step> steps,
        Set<Flag> flags,
        boolean isForOtherKinds,
        @Nullable Displacement displaced) {}
