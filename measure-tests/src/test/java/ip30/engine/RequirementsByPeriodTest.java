package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.Outcome;
import ip30.rule.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RequirementsByPeriodTest {

    private static final int MANY = 100;

    private final RequirementsByPeriod byPeriod =
            new RequirementsByPeriod(Tested.ASSESSOR.rulebook().conditions());

    /** Whoever asks names the day: were every period kept, requests alone would fill the memory. */
    @Test
    void periodsThatNobodyAsksAboutAnyMoreAreLetGo() {
        var first = byPeriod.in(period(0));
        assertThat(byPeriod.in(period(0))).isSameAs(first);
        for (int day = 1; day < MANY; day++) {
            byPeriod.in(period(day));
        }
        assertThat(byPeriod.in(period(0))).isNotSameAs(first);
    }

    /** What is written of a requirement is kept by the object: one that no day changes must not come anew with every day. */
    @Test
    void onlyWhatIsAskedOfADateIsWorkedOutForEachPeriod() {
        int dated = 0;
        int undated = 0;
        for (var rule : Tested.ASSESSOR.rulebook().rules()) {
            for (var condition : rule.conditions().toList()) {
                for (var outcome : Outcome.values()) {
                    var today = byPeriod.in(period(0)).of(rule, condition, outcome);
                    var tomorrow = byPeriod.in(period(1)).of(rule, condition, outcome);
                    assertThat(byPeriod.in(period(0)).of(rule, condition, outcome))
                            .isSameAs(today);
                    if (condition.betweenDays() == null) {
                        assertThat(tomorrow).isSameAs(today);
                        undated++;
                    } else {
                        assertThat(tomorrow).isNotSameAs(today);
                        dated++;
                    }
                    assertThat(today.answers())
                            .hasSize(Math.max(1, condition.reads().size()));
                    assertThat(today.label()).isEqualTo(condition.label());
                }
            }
        }
        assertThat(dated).isPositive();
        assertThat(undated).isPositive();
    }

    private static Period period(int day) {
        var term = Tested.ASSESSOR.measure().term();
        return Period.of(
                LocalDate.of(term.to().getYear(), 1, 1).plusDays(day), term.to().getYear(), term);
    }
}
