package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.AssessedClause;
import ip30.assessment.AssessedItem;
import ip30.assessment.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which value of a dated figure counts where a measure goes by the claim year: that of its 1 January, whatever day is asked for and whenever
 * the item was. A filing brings 500, from July 2031 on 550.
 */
class ClaimYearEditionsTest {

    private static final String BY_ITEM = "figuresBy: ITEM_DATE";
    private static final String BY_YEAR = "figuresBy: CLAIM_YEAR";
    private static final String FILINGS = "03-filings/article.yaml";
    private static final String LOANS = "04-loans/article.yaml";

    @TempDir
    private Path root;

    /** A claim year that begins before the term goes by the first values. */
    @ParameterizedTest
    @CsvSource({
        "2030-12-31, 2030, 2030-04-01, 500",
        "2031-12-31, 2031, 2031-06-30, 500",
        "2031-12-31, 2031, 2031-07-01, 500",
        "2032-06-30, 2031, 2031-07-01, 500",
        "2032-06-30, 2032, 2032-02-01, 550"
    })
    void anItemGoesByTheClaimYearAndNotByItsOwnDate(String asOf, int claimYear, String filedOn, long amount)
            throws IOException {
        var filings = filings(byClaimYear(), asOf, claimYear, filedOn, filedOn);
        assertThat(filings.items()).extracting(AssessedItem::amount).containsExactly(amount, amount);
        assertThat(filings.amount()).isEqualTo(2 * amount);
        assertThat(filings.clause().figure("amount").value()).isEqualByComparingTo(String.valueOf(amount));
        assertThat(filings.items())
                .allSatisfy(item -> assertThat(item.figures()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"2031-12-31, 550", "2032-01-01, 550", "2032-01-02, 500"})
    void whatBeginsOnTheFirstOfJanuaryCountsAndWhatBeginsTheDayAfterDoesNot(String from, long amount)
            throws IOException {
        var measure = byClaimYear().write(FILINGS, "from 2031-07-01", "from " + from);
        assertThat(filings(measure, "2032-12-31", 2032, "2032-12-01").amount()).isEqualTo(amount);
    }

    /** Every item of a request has the same limit then, so that it may be dated. */
    @Test
    void aLimitOfItemsGoesByTheClaimYearToo() throws IOException {
        var measure = byClaimYear()
                .write(LOANS, "maxMonths: {value: 10,", "maxMonths: {from 2032-01-01: {value: 11}, value: 10,");
        assertThat(loan(measure, "2031-12-31", 2031, "2031-02-01").verdict()).isEqualTo(Verdict.NOT_QUALIFIED);
        assertThat(loan(measure, "2032-12-31", 2032, "2032-02-01").verdict()).isEqualTo(Verdict.QUALIFIED);
    }

    private EditedMeasure byClaimYear() throws IOException {
        return EditedMeasure.in(root).write("measure.yaml", BY_ITEM, BY_YEAR);
    }

    private static AssessedClause filings(EditedMeasure measure, String asOf, int claimYear, String... days)
            throws IOException {
        var filings = List.of(days).stream()
                .map(day -> Map.of("event", "FILED", "happenedOn", day))
                .toList();
        return assessed(measure, asOf, claimYear, "filings.1", Map.of("overseasPatents", filings));
    }

    /** Of eleven months. */
    private static AssessedClause loan(EditedMeasure measure, String asOf, int claimYear, String drawnOn)
            throws IOException {
        var loan = new HashMap<String, Object>(Map.of("lender", "BANK", "securedByOwnIp", true, "drawnOn", drawnOn));
        loan.putAll(Map.of("principal", 100_000, "months", 11, "interestPaid", 5000));
        return assessed(measure, asOf, claimYear, "loans.2", Map.of("pledgeLoans", List.of(loan)));
    }

    private static AssessedClause assessed(
            EditedMeasure measure, String asOf, int claimYear, String clause, Map<String, Object> answers)
            throws IOException {
        assertThat(measure.slips()).isEmpty();
        var answer = FictitiousFirm.assess(measure.assessor(), LocalDate.parse(asOf), claimYear, answers);
        return Assessed.clause(answer, clause);
    }
}
