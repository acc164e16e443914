package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import ip30.assessment.Assessment;
import ip30.assessment.NearMiss;
import ip30.assessment.OtherYear;
import ip30.assessment.Support;
import ip30.assessment.Warning;
import ip30.assessment.Warning.Code;
import ip30.assessment.WindowState;
import ip30.condition.Test.Op;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader wants first, on the fictitious measure of 2030: firms made by hand, sums reckoned by hand. */
class FictitiousFindingsTest {

    private static final LocalDate DAY = LocalDate.of(2031, 10, 15);

    @Test
    void supportsAreOrderedByAmountThenUnpublishedThenServices() {
        var answer = assess(Map.of(
                "patentAwards", List.of(Map.of("award", "CHINA_PATENT_AWARD", "awardedOn", "2031-02-01")),
                "overseasPatents", List.of(filed("2031-03-01"), filed("2031-04-01"), filed("2031-05-01")),
                "regionalMarks", List.of(Map.of("kind", "COLLECTIVE_MARK", "grantedOn", "2031-05-01"))));
        assertThat(answer.supports())
                .extracting(support -> support.assessed().clause().key())
                .containsExactly("marks.2", "filings.1", "awards.1", "service.1");
        assertThat(answer.supports())
                .extracting(support -> support.assessed().amount())
                .containsExactly(3000L, 1000L, null, null);
        assertThat(support(answer, "filings.1").items()).hasSize(3);
    }

    @Test
    void aDisplacedClauseIsNoSupport() {
        var answer = assess(Map.of(
                "regionalMarks",
                List.of(Map.of("kind", "COLLECTIVE_MARK", "agriculturalProduct", true, "grantedOn", "2031-05-01"))));
        assertThat(answer.supports())
                .extracting(support -> support.assessed().clause().key())
                .containsExactly("marks.3", "service.1");
    }

    /** The second step of the award is within reach: 12,000, less the 8,000 that it displaces. */
    @Test
    void whatIsWithinReachIsLessWhatItWouldDisplace() {
        var answer = assess(Map.of(
                "company",
                Map.of(
                        "ipServiceRoles",
                        List.of("SERVICE_INSTITUTION"),
                        "settledInDistrictOn",
                        "2030-05-01",
                        "annualServiceIncome",
                        5000)));
        assertThat(answer.supports().get(0).assessed().clause().key()).isEqualTo("growth.1");
        var miss = near(answer, "growth.2");
        assertThat(miss.amountWithinReach()).isEqualTo(4000);
        assertThat(miss.missing()).hasSize(1);
        assertThat(miss.missing().get(0).test().op()).isEqualTo(Op.MORE_THAN);
        assertThat(miss.missing().get(0).test().values().get(0).toString()).isEqualTo("5000");
    }

    /** Its amount cannot be told while an input of it is the very thing that is missing. */
    @Test
    void anAmountWhoseInputIsMissingIsNotGuessed() {
        var answer = assess(Map.of(
                "pledgeLoans",
                List.of(Map.of(
                        "lender",
                        "BANK",
                        "securedByOwnIp",
                        true,
                        "drawnOn",
                        "2031-03-01",
                        "principal",
                        100000,
                        "months",
                        11,
                        "interestPaid",
                        5000))));
        assertThat(near(answer, "loans.2").amountWithinReach()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        // What the thing is, and when it happened, nobody can change.
        "lender, OTHER",
        "securedByOwnIp, false",
        "drawnOn, 2030-03-05"
    })
    void whatTheThingIsAndWhenItHappenedIsNoNearMiss(String field, String answer) {
        var loan = new HashMap<String, Object>(Map.of(
                "lender", "BANK",
                "securedByOwnIp", true,
                "drawnOn", "2031-03-01",
                "principal", 100000,
                "months", 8,
                "interestPaid", 5000,
                "valuationFee", 0,
                "guaranteeFee", 0,
                "insurancePremium", 0));
        loan.put(field, answer.equals("false") ? (Object) false : answer);
        assertThat(assess(Map.of("pledgeLoans", List.of(loan))).nearMisses())
                .extracting(miss -> miss.clause().key())
                .doesNotContain("loans.2");
    }

    @Test
    void withoutTheScopeNothingIsNear() {
        var answer = assess(Map.of(
                "company",
                Map.of(
                        "creditCompliant",
                        false,
                        "ipServiceRoles",
                        List.of("SERVICE_INSTITUTION"),
                        "annualServiceIncome",
                        5000)));
        assertThat(answer.nearMisses()).isEmpty();
    }

    /** A loan of the year before: three of its months lie in that year, told were ten of this one. */
    @Test
    void anotherYearIsToldWithTheMonthsThatHadPassedInIt() {
        var answer = assess(Map.of(
                "pledgeLoans",
                List.of(Map.of(
                        "lender",
                        "BANK",
                        "securedByOwnIp",
                        true,
                        "drawnOn",
                        "2030-10-20",
                        "principal",
                        100000,
                        "months",
                        10,
                        "interestPaid",
                        5000))));
        assertThat(answer.otherYears()).hasSize(1);
        OtherYear year = answer.otherYears().get(0);
        assertThat(year.claimYear()).isEqualTo(2030);
        assertThat(year.state()).isEqualTo(WindowState.OPEN);
        assertThat(year.gains()).hasSize(1);
        var gain = year.gains().get(0);
        assertThat(gain.clause().key()).isEqualTo("loans.2");
        // 100,000 × 2.5 % × 3/12, rounded down.
        assertThat(gain.amount()).isEqualTo(625);
        assertThat(gain.items()).containsExactly("/profile/pledgeLoans/0");
        assertThat(gain.askAgain())
                .containsExactly("/profile/pledgeLoans/0/months", "/profile/pledgeLoans/0/interestPaid");
    }

    @Test
    void answersThatLookLikeASlipAreToldInTheFormsOrderAndChangeNothing() {
        var loan = Map.of(
                "lender", "BANK",
                "principal", 500,
                "months", 8,
                "interestPaid", 81,
                "valuationFee", 501,
                "drawnOn", "2031-06-01");
        var answer = assess(Map.of(
                "company", Map.of("annualServiceIncome", 999),
                "pledgeLoans", List.of(loan),
                "hostedEvents", List.of(Map.of("heldOn", "2031-10-16"))));
        assertThat(answer.warnings())
                .extracting(Warning::code, warning -> warning.pointers().get(0))
                .containsExactly(
                        tuple(Code.SMALL_FOR_YUAN, "/profile/company/annualServiceIncome"),
                        tuple(Code.SMALL_FOR_YUAN, "/profile/pledgeLoans/0/principal"),
                        tuple(Code.MORE_MONTHS_THAN_PASSED, "/profile/pledgeLoans/0/months"),
                        tuple(Code.INTEREST_ABOVE_24_PERCENT, "/profile/pledgeLoans/0/interestPaid"),
                        tuple(Code.FEE_ABOVE_PRINCIPAL, "/profile/pledgeLoans/0/valuationFee"),
                        tuple(Code.AFTER_THE_DAY, "/profile/hostedEvents/0/heldOn"));
    }

    /** Each just at its edge: 24 percent of 500 over 8 months are 80; June to October are five months. */
    @Test
    void whatIsJustPossibleIsNoSlip() {
        var loan = Map.of(
                "lender", "BANK",
                "principal", 1500,
                "months", 5,
                "interestPaid", 150,
                "valuationFee", 1500,
                "drawnOn", "2031-06-30");
        var answer = assess(Map.of(
                "company", Map.of("annualServiceIncome", 1000),
                "pledgeLoans", List.of(loan),
                "hostedEvents", List.of(Map.of("heldOn", "2031-10-15"))));
        assertThat(answer.warnings()).isEmpty();
    }

    private static Map<String, Object> filed(String day) {
        return Map.of("event", "FILED", "happenedOn", day);
    }

    private static Support support(Assessment assessment, String clause) {
        return assessment.supports().stream()
                .filter(support -> support.assessed().clause().key().equals(clause))
                .findFirst()
                .orElseThrow();
    }

    private static NearMiss near(Assessment assessment, String clause) {
        return assessment.nearMisses().stream()
                .filter(miss -> miss.clause().key().equals(clause))
                .findFirst()
                .orElseThrow();
    }

    private static Assessment assess(Map<String, Object> answers) {
        return FictitiousFirm.assess("fictitious-2030", DAY, 2031, answers);
    }
}
