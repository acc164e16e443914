package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.AssessedClause;
import ip30.assessment.AssessedItem;
import ip30.assessment.Verdict;
import ip30.measure.Evidence;
import ip30.measure.Figure;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which value of a dated figure counts. The measure of 2030 goes by the items' own dates (a filing brings 500, from July 2031 on 550), that
 * of 2033 by the day asked for (a loan brings 40, from July 2034 on 45).
 */
class EditionsTest {

    private static final String BY_ITEM = "fictitious-2030";
    private static final String BY_DAY = "fictitious-2033";

    @Test
    void itemsOfDifferentDatesGoByDifferentValues() {
        var filings = filings(filed("2031-06-30"), filed("2031-07-01"));
        assertThat(filings.items()).extracting(AssessedItem::amount).containsExactly(500L, 550L);
        assertThat(filings.amount()).isEqualTo(1050);
    }

    /** The clause shows what holds on 1 January of the claim year, an item what holds for it where that is another value. */
    @Test
    void theAnswerSaysWhichValueItUsedAndSinceWhenItHolds() {
        var filings = filings(filed("2031-06-30"), filed("2031-07-01"));
        var ofClause = filings.clause().figure("amount");
        assertThat(ofClause.value()).isEqualByComparingTo("500");
        assertThat(ofClause.from()).isEqualTo("2030-03-01");
        assertThat(filings.items().get(0).figures()).isEmpty();
        var own = filings.items().get(1).figures();
        assertThat(own).extracting(Figure::name).containsExactly("amount");
        assertThat(own.get(0).value()).isEqualByComparingTo("550");
        assertThat(own.get(0).from()).isEqualTo("2031-07-01");
        assertThat(own.get(0).evidence()).isEqualTo(Evidence.REPORTED);
    }

    /** Nothing follows from a value that may not be the one that counts. */
    @Test
    void whileTheDateIsNotAnsweredNoValueCounts() {
        var filings = filings(Map.of("event", "FILED"));
        assertThat(filings.verdict()).isEqualTo(Verdict.NEEDS_INFORMATION);
        assertThat(filings.atStake()).isNull();
        assertThat(filings.items().get(0).figures()).isEmpty();
    }

    /** What has no date of its own goes by 1 January of the claim year. */
    @ParameterizedTest
    @CsvSource({"2031-12-31, 2031, 8000", "2032-06-30, 2031, 8000", "2032-06-30, 2032, 8500"})
    void theFirmGoesByTheClaimYear(String asOf, int claimYear, long amount) {
        var answer = FictitiousFirm.assess(
                BY_ITEM,
                LocalDate.parse(asOf),
                claimYear,
                Map.of(
                        "company",
                        Map.of("ipServiceRoles", List.of("SERVICE_INSTITUTION"), "settledInDistrictOn", "2030-05-01")));
        assertThat(Assessed.clause(answer, "growth.1").amount()).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"2034-06-30, 40", "2034-07-01, 45", "2034-12-31, 45"})
    void theDayAskedForPicksWhereTheMeasureSaysSo(String asOf, long amount) {
        var loan = new HashMap<String, Object>(Map.of("purpose", "OPERATIONS_OR_RESEARCH", "drawnOn", "2034-03-01"));
        var answer = FictitiousFirm.assess(BY_DAY, LocalDate.parse(asOf), 2034, Map.of("pledgeLoans", List.of(loan)));
        assertThat(Assessed.clause(answer, "loans.3").amount()).isEqualTo(amount);
    }

    private static AssessedClause filings(Map<?, ?>... filings) {
        var answer = FictitiousFirm.assess(
                BY_ITEM, LocalDate.of(2031, 12, 31), 2031, Map.of("overseasPatents", List.of(filings)));
        return Assessed.clause(answer, "filings.1");
    }

    private static Map<String, Object> filed(String day) {
        return Map.of("event", "FILED", "happenedOn", day);
    }
}
