package ip30.engine;

import static ip30.assessment.Outcome.MET;
import static ip30.assessment.Outcome.UNKNOWN;
import static ip30.assessment.Outcome.UNMET;
import static ip30.engine.JudgedByHand.THREE_MARKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What all clauses together would bring more if one more item qualified: on the fictitious measure, with outcomes given by hand and sums
 * reckoned by hand. A regional mark brings 3,000 by clause 5.2, 5,000 by 5.3, which excludes it.
 */
class GainsTest {

    @Test
    void whatAClauseOfWhichNothingIsDueWouldBringIsBoundedAsTheClauseIs() {
        assertThat(JudgedByHand.withSuits(60_000).with("suits.1", UNMET).gainOf("suits.1", 0))
                .isEqualTo(50000);
        assertThat(new JudgedByHand(new LoadedAnew(), THREE_MARKS)
                        .with("marks.2", UNMET, UNMET, UNMET)
                        .gainOf("marks.2", 1))
                .isEqualTo(3000);
    }

    /** Two are supported a year: a third of 550 takes the place of one of 500. */
    @Test
    void oneMoreItemOfAClauseBringsWhatItAddsUnderItsLimits() {
        var filings = List.of(filedOn("2031-03-01"), filedOn("2031-04-01"), filedOn("2031-08-01"));
        var firm = new JudgedByHand(new LoadedAnew(), Map.of("overseasPatents", filings));
        assertThat(firm.with("filings.1", MET, MET, UNMET).gainOf("filings.1", 2))
                .isEqualTo(50);
        assertThat(firm.with("filings.1", MET, UNMET, UNMET).gainOf("filings.1", 2))
                .isEqualTo(550);
        assertThat(firm.with("filings.1", MET, UNMET, MET).gainOf("filings.1", 1))
                .isZero();
        assertThat(JudgedByHand.withSuits(60_000, 60_000)
                        .with("suits.1", MET, UNMET)
                        .gainOf("suits.1", 1))
                .isZero();
        assertThat(JudgedByHand.withSuits(40_000, 60_000)
                        .with("suits.1", MET, UNMET)
                        .gainOf("suits.1", 1))
                .isEqualTo(10000);
    }

    @Test
    void oneMoreItemBringsLessWhatItDisplaces() {
        var firm = new JudgedByHand(new LoadedAnew(), THREE_MARKS);
        // The first mark's 5,000 instead of 3,000; the second, which does not qualify for either, does not count.
        firm.with("marks.2", MET, UNMET, MET).with("marks.3", UNMET, UNMET, UNMET);
        assertThat(firm.gainOf("marks.3", 0)).isEqualTo(2000);
        assertThat(firm.gainOf("marks.3", 1)).isEqualTo(5000);
        // Of 5.3 the third mark is due already, and has displaced its 3,000.
        firm.with("marks.2", MET, UNMET, MET).with("marks.3", UNMET, UNMET, MET);
        assertThat(firm.gainOf("marks.3", 0)).isEqualTo(2000);
        // Where an excluding clause keeps more, nothing is gained.
        firm.with("marks.2", UNMET, MET, UNMET).with("marks.3", MET, UNMET, UNMET);
        assertThat(firm.gainOf("marks.2", 0)).isZero();
        assertThat(firm.gainOf("marks.2", 2)).isEqualTo(3000);
    }

    @Test
    void whatIsOnlyAtStakeIsNotDisplacedByWhatIsWithinReach() {
        var firm = new JudgedByHand(new LoadedAnew(), THREE_MARKS)
                .with("marks.2", UNKNOWN, UNMET, UNMET)
                .with("marks.3", UNMET, UNMET, UNMET);
        assertThat(firm.gainOf("marks.3", 0)).isEqualTo(5000);
    }

    /** Two suits of the year before cost 60,000 each. */
    @Test
    void whatAnotherYearWouldBringIsBoundedAsTheClauseIs() {
        var suit = Map.of(
                "venue", "OVERSEAS",
                "outcome", "WON",
                "effectiveOn", "2030-04-01",
                "lawyerFees", 60_000,
                "otherCosts", 0);
        var answer = new LoadedAnew().assess(Map.of("litigations", List.of(suit, suit)));
        assertThat(answer.otherYears()).hasSize(1);
        assertThat(answer.otherYears().get(0).gains())
                .extracting(gain -> gain.clause().key(), gain -> gain.amount())
                .containsExactly(tuple("suits.1", 50000L));
    }

    private static Map<String, Object> filedOn(String day) {
        return Map.of("event", "FILED", "happenedOn", day);
    }
}
