package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.Outcome;
import ip30.measure.Evidence;
import ip30.rule.Period;
import org.junit.jupiter.api.Test;

class ConditionCriterionTest {

    /** Two conditions on one date may be known by different evidence: that it lies in the term, and how long ago it must be. */
    @Test
    void ofTheConditionsOnADateOnlyTheAssumedOneSaysSo() {
        int assumed = 0;
        int known = 0;
        for (var way : Tested.ASSESSOR.rulebook().rules()) {
            var evidence = way.clause().evidence();
            for (var condition : way.ofFirm()) {
                if (condition.betweenDays() == null || condition.reads().isEmpty()) {
                    continue;
                }
                boolean isAssumed = evidence.assumed()
                        .contains(condition.betweenDays().days().range());
                assertThat(criterion(way, condition).evidence())
                        .as(way.name() + ": " + condition.text())
                        .isEqualTo(isAssumed ? Evidence.ASSUMED : evidence.conditions());
                assumed += isAssumed ? 1 : 0;
                known += isAssumed ? 0 : 1;
            }
        }
        assertThat(assumed).isPositive();
        assertThat(known).isPositive();
    }

    private static ConditionCriterion criterion(ClauseRule way, Condition condition) {
        var group = Tested.ASSESSOR.form().group(condition.subject());
        var blank = group.type().create(new Object[group.type().fields().size()]);
        var term = Tested.ASSESSOR.measure().term();
        var period = Period.of(term.to(), term.to().getYear(), term);
        var requirements = new RequirementsByPeriod(Tested.ASSESSOR.rulebook().conditions()).in(period);
        return new ConditionCriterion(way, condition, Fact.ofObject(group, blank), requirements, Outcome.UNKNOWN);
    }
}
