package ip30.engine;

import ip30.assessment.Criterion;
import ip30.assessment.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The firm or one item, judged: its criteria with what they come to together.
 *
 * @param fact the item judged; null for the firm
 */
record JudgedTuple(@Nullable Fact fact, Outcome outcome, List<Criterion> criteria) {

    /** Collects criteria and their common outcome. */
    static final class Builder {

        private final List<Criterion> criteria = new ArrayList<>();
        private Outcome outcome;

        /** @param given an outcome that the criteria come on top of */
        Builder(Outcome given) {
            this.outcome = given;
        }

        Builder add(Criterion criterion) {
            criteria.add(criterion);
            outcome = outcome.and(criterion.outcome());
            return this;
        }

        JudgedTuple build(@Nullable Fact fact) {
            return new JudgedTuple(fact, outcome, criteria);
        }
    }
}
