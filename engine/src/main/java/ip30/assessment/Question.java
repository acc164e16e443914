package ip30.assessment;

import ip30.measure.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An unanswered fact that open clauses need.
 *
 * @param clauses ids of the open clauses that read it
 * @param amountAtStake what those clauses would bring as far as it can be computed, ceilings left out, in yuan; null when nothing can
 * @param upTo the most that one of those clauses can bring by the figures known, in yuan; null when no figure sets a most
 */
public record Question(
        String pointer,
        Text label,
        List<String> clauses,
        @Nullable Long amountAtStake,
        @Nullable Long upTo) {}
