package ip30.engine;

import static ip30.assessment.Outcome.MET;
import static ip30.assessment.Outcome.UNKNOWN;
import static ip30.assessment.Outcome.UNMET;
import static ip30.engine.JudgedByHand.THREE_MARKS;
import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.Displacement;
import ip30.measure.Operand;
import ip30.measure.Step;
import ip30.measure.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What is left of amounts once clauses exclude each other, and once a year's limits are applied: on the fictitious measure, with outcomes
 * given by hand and sums reckoned by hand. A regional mark brings 3,000 by clause 5.2, 5,000 by 5.3.
 */
class SettlementsTest {

    @Test
    void ofTwoClausesThatExcludeEachOtherTheHigherIsPaidItemByItem() {
        var firm = new JudgedByHand(new LoadedAnew(), THREE_MARKS)
                .with("marks.2", MET, MET, UNMET)
                .with("marks.3", MET, UNMET, MET);
        var lower = firm.settlements().of("marks.2");
        var higher = firm.settlements().of("marks.3");
        assertThat(firm.amountsOf("marks.2")).containsExactly(0L, 3000L, null);
        assertThat(firm.amountsOf("marks.3")).containsExactly(5000L, null, 5000L);
        assertThat(lower.amount()).isEqualTo(3000);
        assertThat(higher.amount()).isEqualTo(10000);
        assertThat(lower.displaced()).isNull();
        assertThat(higher.displaced()).isNull();
        assertThat(firm.stepsOf("marks.2", 0)).extracting(Step::name).containsExactly("fixed", "displaced");
        assertThat(firm.stepsOf("marks.2", 0).get(1).operands())
                .containsExactly(Operand.of("by", Text.same("5.3")), Operand.of("amount", 3000));
        assertThat(firm.stepsOf("marks.2", 1)).extracting(Step::name).containsExactly("fixed");
    }

    @Test
    void aClauseAllOfWhoseItemsAreDisplacedTellsByWhatAndHowMuch() {
        var firm = new JudgedByHand(new LoadedAnew(), THREE_MARKS)
                .with("marks.2", MET, MET, UNMET)
                .with("marks.3", MET, MET, UNMET);
        assertThat(firm.settlements().of("marks.2").displaced()).isEqualTo(new Displacement("5.3", 6000));
        assertThat(firm.settlements().of("marks.2").amount()).isZero();
    }

    /** 5.3 names 5.2, and not the other way round. */
    @Test
    void whichOfTheTwoNamesTheOtherDoesNotDecideButOfEqualsItIsPaid() {
        var lower = new JudgedByHand(new LoadedAnew(Map.of("marks.2 figures/amount/value", "5001")), THREE_MARKS)
                .with("marks.2", MET, UNMET, UNMET)
                .with("marks.3", MET, UNMET, UNMET);
        assertThat(lower.settlements().of("marks.3").displaced()).isEqualTo(new Displacement("5.2", 5000));
        assertThat(lower.settlements().of("marks.2").amount()).isEqualTo(5001);
        var equal = new JudgedByHand(new LoadedAnew(Map.of("marks.2 figures/amount/value", "5000")), THREE_MARKS)
                .with("marks.2", MET, UNMET, UNMET)
                .with("marks.3", MET, UNMET, UNMET);
        assertThat(equal.settlements().of("marks.2").displaced()).isEqualTo(new Displacement("5.3", 5000));
        assertThat(equal.settlements().of("marks.3").amount()).isEqualTo(5000);
    }

    @Test
    void whatIsOnlyAtStakeExcludesNothingAndCountsOnlyWhatIsAsOpen() {
        var firm = new JudgedByHand(new LoadedAnew(), THREE_MARKS)
                .with("marks.2", MET, MET, UNKNOWN)
                .with("marks.3", UNKNOWN, UNMET, UNKNOWN)
                .with("marks.4", UNMET, UNMET, UNMET);
        assertThat(firm.settlements().of("marks.2").amount()).isEqualTo(6000);
        assertThat(firm.amountsOf("marks.2")).containsExactly(3000L, 3000L, null);
        assertThat(firm.settlements().of("marks.3").amount()).isEqualTo(10000);
        assertThat(firm.amountsOf("marks.3")).containsExactly(5000L, null, 5000L);
        assertThat(firm.settlements().of("marks.4")).isNull();
    }

    /** From July 2031 on a filing brings 550, before it 500. */
    @Test
    void ofMoreItemsThanAreSupportedTheLargestCountAndOfEqualsTheFirst() {
        var filings = Map.<String, Object>of(
                "overseasPatents", List.of(filedOn("2031-03-01"), filedOn("2031-04-01"), filedOn("2031-08-01")));
        var firm = new JudgedByHand(new LoadedAnew(), filings).with("filings.1", MET, MET, MET);
        assertThat(firm.settlements().of("filings.1").amount()).isEqualTo(1050);
        assertThat(firm.amountsOf("filings.1")).containsExactly(500L, 0L, 550L);
        var left = firm.stepsOf("filings.1", 1);
        assertThat(left).extracting(Step::name).containsExactly("fixed", "beyondMaxItems");
        assertThat(left.get(1).operands()).containsExactly(Operand.of("max", 2));
        assertThat(firm.stepsOf("filings.1", 2)).extracting(Step::name).containsExactly("fixed");
    }

    @Test
    void whatIsPaidOnceAYearIsPaidForTheFirstItem() {
        var firm = new JudgedByHand(new LoadedAnew(), THREE_MARKS).with("marks.4", UNMET, MET, MET);
        assertThat(firm.amountsOf("marks.4")).containsExactly(null, 700L, 0L);
        assertThat(firm.stepsOf("marks.4", 2)).extracting(Step::name).containsExactly("fixed", "paidOnce");
    }

    @Test
    void aDisplacedItemTakesNoPlaceAmongThoseThatAreSupported() {
        var most = Map.<String, Object>of("marks.2 figures/maxItemsPerYear", Map.of("value", "1", "unit", "ITEMS"));
        var firm = new JudgedByHand(new LoadedAnew(most), THREE_MARKS)
                .with("marks.2", MET, MET, MET)
                .with("marks.3", MET, UNMET, UNMET);
        assertThat(firm.amountsOf("marks.2")).containsExactly(0L, 3000L, 0L);
        assertThat(firm.stepsOf("marks.2", 0)).extracting(Step::name).containsExactly("fixed", "displaced");
        assertThat(firm.stepsOf("marks.2", 2)).extracting(Step::name).containsExactly("fixed", "beyondMaxItems");
    }

    /** 1,200,000 yuan at 2.5 % over ten months are 25,000; the cap is 20,000. */
    @Test
    void aYearlyCapIsToldWithTheSumThatItBounds() {
        var firm = new JudgedByHand(new LoadedAnew(), Map.of("pledgeLoans", List.of(loanOf(1_200_000))))
                .with("loans.2", MET);
        var loans = firm.settlements().of("loans.2");
        assertThat(loans.amount()).isEqualTo(20000);
        assertThat(firm.amountsOf("loans.2")).containsExactly(25000L);
        assertThat(loans.capSteps()).extracting(Step::name).containsExactly("yearlyCap");
        assertThat(loans.capSteps().get(0).operands())
                .containsExactly(Operand.of("sum", 25000), Operand.of("cap", 20000));
        assertThat(loans.isAboveReportedMost()).isFalse();
        // 960,000 yuan: 20,000 in all.
        var atTheCap = new JudgedByHand(new LoadedAnew(), Map.of("pledgeLoans", List.of(loanOf(960_000))))
                .with("loans.2", MET);
        assertThat(atTheCap.settlements().of("loans.2").amount()).isEqualTo(20000);
        assertThat(atTheCap.settlements().of("loans.2").capSteps()).isEmpty();
    }

    /** Of suits the ceiling is 60,000 and the yearly cap 70,000, both above the highest single support that was reported: 50,000. */
    @Test
    void theReportedMaximumBoundsWhatEarlierInstrumentsGaveMore() {
        var suits = JudgedByHand.withSuits(60_000, 60_000).settlements().of("suits.1");
        assertThat(suits.amount()).isEqualTo(50000);
        assertThat(suits.isAboveReportedMost()).isTrue();
        assertThat(suits.capSteps()).extracting(Step::name).containsExactly("yearlyCap", "aboveReportedMaximum");
        assertThat(suits.capSteps().get(1).operands()).contains(Operand.of("sum", 70000), Operand.of("most", 50000));
        // Just the yearly cap: it bounds nothing, the reported maximum does.
        assertThat(JudgedByHand.withSuits(60_000, 10_000)
                        .settlements()
                        .of("suits.1")
                        .capSteps())
                .extracting(Step::name)
                .containsExactly("aboveReportedMaximum");
        var justTheMost = JudgedByHand.withSuits(50_000).settlements().of("suits.1");
        assertThat(justTheMost.amount()).isEqualTo(50000);
        assertThat(justTheMost.isAboveReportedMost()).isFalse();
        assertThat(justTheMost.capSteps()).isEmpty();
    }

    @Test
    void anItemAboveTheReportedMaximumKeepsItsOwnFigureAndSaysWhoseItIs() {
        var suits = JudgedByHand.withSuits(50_001, 50_000);
        assertThat(suits.amountsOf("suits.1")).containsExactly(50001L, 50000L);
        var noted = suits.stepsOf("suits.1", 0);
        assertThat(noted.get(noted.size() - 1).name()).isEqualTo("itemAboveReportedMaximum");
        assertThat(noted.get(noted.size() - 1).operands())
                .contains(Operand.of("sum", 50001), Operand.of("most", 50000));
        assertThat(suits.stepsOf("suits.1", 1)).extracting(Step::name).doesNotContain("itemAboveReportedMaximum");
    }

    /** Its ceiling of 90,000 is the clause's own: the clause says so, and no item. */
    @Test
    void aFirmsAmountAboveTheReportedMaximumIsToldByTheClauseAlone() {
        var firm = new JudgedByHand(new LoadedAnew(), Map.of()).with("growth.3", MET);
        var growth = firm.settlements().of("growth.3");
        assertThat(growth.amount()).isEqualTo(50000);
        assertThat(growth.amountOf(null).steps())
                .extracting(Step::name)
                .isNotEmpty()
                .doesNotContain("itemAboveReportedMaximum");
        assertThat(growth.capSteps()).extracting(Step::name).containsExactly("aboveReportedMaximum");
    }

    /** Every person is an applicant: 30 of 2,000 each are above what one applicant is reported to get. */
    @Test
    void whatGoesToPersonsIsNotBoundedByWhatOneApplicantGets() {
        var firm = new JudgedByHand(new LoadedAnew(), Map.of("company", Map.of("qualifiedHkMacaoStaff", 30)))
                .with("people.1", MET);
        assertThat(firm.settlements().of("people.1").amount()).isEqualTo(60000);
        assertThat(firm.settlements().of("people.1").isAboveReportedMost()).isFalse();
        assertThat(firm.settlements().of("people.1").capSteps()).isEmpty();
    }

    @Test
    void aClauseIsConnectedWithAllThatExcludeEachOtherOneAfterTheOther() {
        var measure = new LoadedAnew(Map.of(
                        "growth.3 exclusiveWith", List.of("people.1"),
                        "people.1 exclusiveWith", List.of("growth.2")))
                .measure();
        var exclusions = Exclusions.of(measure);
        assertThat(exclusions.pairs())
                .containsExactly(
                        new Exclusions.Pair("marks.3", "marks.2"),
                        new Exclusions.Pair("growth.2", "growth.1"),
                        new Exclusions.Pair("growth.3", "people.1"),
                        new Exclusions.Pair("people.1", "growth.2"));
        for (var clause : List.of("growth.1", "growth.2", "growth.3", "people.1")) {
            assertThat(exclusions.group(clause))
                    .as(clause)
                    .containsExactlyInAnyOrder("growth.1", "growth.2", "growth.3", "people.1");
        }
        assertThat(exclusions.group("marks.2")).containsExactlyInAnyOrder("marks.2", "marks.3");
        assertThat(exclusions.group("marks.1")).containsExactly("marks.1");
    }

    private static Map<String, Object> filedOn(String day) {
        return Map.of("event", "FILED", "happenedOn", day);
    }

    private static Map<String, Object> loanOf(int principal) {
        return Map.of("principal", principal, "months", 10, "interestPaid", 30_000);
    }
}
