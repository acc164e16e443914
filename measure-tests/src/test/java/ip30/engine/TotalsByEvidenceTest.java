package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.TermStatus;
import ip30.assessment.Totals;
import ip30.assessment.Verdict;
import ip30.measure.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TotalsByEvidenceTest {

    @ParameterizedTest
    @CsvSource({
        "ENACTED, PRECEDENT",
        "REPORTED, PRECEDENT",
        "PRECEDENT, PRECEDENT",
        "ASSUMED, ASSUMED",
        "UNPUBLISHED, UNPUBLISHED"
    })
    void afterTheTermNoAmountCountsUnderBetterEvidenceThanAPrecedent(Evidence own, Evidence counted) {
        assertThat(TotalsByEvidence.countedAs(own, TermStatus.AFTER_TERM)).isEqualTo(counted);
    }

    @ParameterizedTest
    @EnumSource
    void withinTheTermEveryAmountCountsUnderItsOwnEvidence(Evidence own) {
        assertThat(TotalsByEvidence.countedAs(own, TermStatus.IN_FORCE)).isEqualTo(own);
    }

    /** Two marks and two filings; ceilings of 50,000 and of a suit's 2,000; three persons; an award. The service brings no money. */
    @Test
    void moneyIsSummedByTheEvidenceOfItsAmountApartFromCeilingsAndWhatGoesToPersons() {
        var answer = new LoadedAnew(Map.of("filings.1 evidence/amount", "ASSUMED"))
                .assess(Map.of(
                        "company", Map.of("revenueGrowth", "0.1", "qualifiedHkMacaoStaff", 3),
                        "regionalMarks", List.of(granted(), granted()),
                        "overseasPatents", List.of(filed(), filed()),
                        "litigations", List.of(won()),
                        "patentAwards", List.of(Map.of("award", "CHINA_PATENT_AWARD", "awardedOn", "2031-02-01"))));
        assertThat(Assessed.clause(answer, "service.1").verdict()).isEqualTo(Verdict.QUALIFIED);
        assertThat(answer.qualified()).isEqualTo(new Totals(sums(0, 6000, 1000), 52_000, 6000, 1));
    }

    @Test
    void whatIsOpenIsSummedByItselfAsFarAsItCanBeReckoned() {
        var answer = new LoadedAnew()
                .assess(Map.of(
                        "regionalMarks",
                        List.of(granted(), Map.of("agriculturalProduct", false, "grantedOn", "2031-03-01")),
                        "overseasPatents",
                        List.of(Map.of("event", "FILED"), Map.of("event", "GRANTED")),
                        "patentAwards",
                        List.of(Map.of("awardedOn", "2031-02-01"))));
        assertThat(answer.qualified()).isEqualTo(new Totals(sums(0, 3000, 0), 0, 0, 0));
        // By 5.4 700, by 3.2 900, by 6.1 8,000 and by 6.2 12,000; by 6.3 up to 50,000. Of 3.1 the day is open, of six
        // lists and of 7.1 all.
        assertThat(answer.atStake()).isEqualTo(new Totals(sums(0, 21_600, 0), 50_000, 0, 8));
    }

    @Test
    void afterTheTermAReportedAmountCountsAsAPrecedent() {
        var measure = new LoadedAnew(Map.of("marks.2 evidence/amount", "REPORTED"));
        var answers = Map.<String, Object>of(
                "regionalMarks", List.of(Map.of("kind", "COLLECTIVE_MARK", "grantedOn", "2033-02-01")));
        var within = measure.assess(LocalDate.of(2033, 2, 28), 2033, answers);
        assertThat(within.qualified().byEvidence()).isEqualTo(sums(3000, 0, 0));
        var after = measure.assess(LocalDate.of(2033, 3, 1), 2033, answers);
        assertThat(after.qualified().byEvidence()).isEqualTo(sums(0, 3000, 0));
    }

    private static Map<Evidence, Long> sums(long reported, long precedent, long assumed) {
        return Map.of(
                Evidence.ENACTED, 0L,
                Evidence.REPORTED, reported,
                Evidence.PRECEDENT, precedent,
                Evidence.ASSUMED, assumed);
    }

    private static Map<String, Object> granted() {
        return Map.of("kind", "COLLECTIVE_MARK", "agriculturalProduct", false, "grantedOn", "2031-03-01");
    }

    private static Map<String, Object> filed() {
        return Map.of("event", "FILED", "happenedOn", "2031-02-01");
    }

    private static Map<String, Object> won() {
        return Map.of(
                "venue", "OVERSEAS",
                "outcome", "WON",
                "effectiveOn", "2031-04-01",
                "lawyerFees", 2000,
                "otherCosts", 0);
    }
}
