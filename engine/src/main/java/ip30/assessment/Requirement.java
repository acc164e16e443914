package ip30.assessment;

import ip30.condition.Test;
import ip30.measure.Evidence;
import ip30.measure.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a criterion asks, whatever a firm answers. It is worked out once for all firms and items that it is asked of, so that whoever
 * writes it may keep what was written: by the object, which costs less to compare than what is in it.
 *
 * @param answers those it reads, as JSON pointers below the record that a criterion is about (`/lender`); empty for the scope
 * @param label what it is about
 * @param words what is required
 * @param test what is required, as data; null where no answer could make it MET, and where it is no comparison
 * @param evidence how well it is known that the measure has this condition
 */
public record Requirement(
        List<String> answers,
        Text label,
        Text words,
        @Nullable Test test,
        Evidence evidence) {}
