package ip30.measure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param conditions how well the conditions are known
 * @param amount how well the amount is known; null for a clause that brings none
 * @param assumed parts of the conditions or the benefit that are ASSUMED although the rest is better known: names of fields, enum values
 *     or keys of the benefit
 */
public record ClauseEvidence(
        Evidence conditions, @Nullable Evidence amount, List<String> sources, Set<String> assumed) {

    /** How well it is known what the clause brings: of a service, which has no amount, how well its conditions are. */
    public Evidence ofBenefit() {
        return amount == null ? conditions : amount;
    }
}
