package ip30.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion about a single fact that no rule holds: scope, claim year, an unanswered or empty list, earlier support.
 *
 * @param openFacts what to answer while it is UNKNOWN; the scope has none here, its own clauses ask for them
 */
public record FixedCriterion(
        Requirement requirement, String record, @Nullable Object actual, Outcome outcome, List<OpenFact> openFacts)
        implements Criterion {

    @Override
    public @Nullable String answer() {
        var answers = requirement.answers();
        return answers.isEmpty() ? null : answers.get(0);
    }
}
