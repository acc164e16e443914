package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.Outcome;
import ip30.facts.Period;
import ip30.measure.Evidence;
import org.junit.jupiter.api.Test;

class ConditionCriterionTest {

    /** Two conditions on one date may be known by different evidence: that it lies in the term, and how long ago it must be. */
    @Test
    void ofTheConditionsOnADateOnlyTheAssumedOneSaysSo() {
        int assumed = 0;
        int known = 0;
        for (var way : Measures.ASSESSOR.rulebook().ways()) {
            var evidence = way.clause().evidence();
            for (var condition : way.ofFirm()) {
                if (condition.range() == null || condition.reads().isEmpty()) {
                    continue;
                }
                boolean isAssumed = evidence.assumed().contains(condition.range());
                assertThat(criterion(way, condition).evidence())
                        .as(way.rule() + ": " + condition.text())
                        .isEqualTo(isAssumed ? Evidence.ASSUMED : evidence.conditions());
                assumed += isAssumed ? 1 : 0;
                known += isAssumed ? 0 : 1;
            }
        }
        assertThat(assumed).isPositive();
        assertThat(known).isPositive();
    }

    private static ConditionCriterion criterion(Way way, Condition condition) {
        var group = Measures.ASSESSOR.form().group(condition.subject());
        var blank = group.type().create(new Object[group.type().fields().size()]);
        var term = Measures.ASSESSOR.measure().term();
        var period = Period.of(term.to(), term.to().getYear(), term);
        return new ConditionCriterion(way, condition, Fact.ofObject(group, blank), period, Outcome.UNKNOWN);
    }
}
