package ip30.assessment;

import ip30.condition.Test;
import ip30.measure.Evidence;
import ip30.measure.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion about a single fact that no rule holds: scope, claim year, an unanswered or empty list, earlier support.
 *
 * @param pointer null for the scope, which is no single answer
 * @param openFacts what to answer while it is UNKNOWN; the scope has none here, its own clauses ask for them
 */
public record FixedCriterion(
        @Nullable String pointer,
        Text label,
        Text required,
        @Nullable Object actual,
        Outcome outcome,
        Evidence evidence,
        List<OpenFact> openFacts)
        implements Criterion {

    @Override
    public @Nullable Test test() {
        return null;
    }

    @Override
    public List<String> pointers() {
        return pointer == null ? List.of() : List.of(pointer);
    }
}
