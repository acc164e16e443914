package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ip30.assessment.TermStatus;
import ip30.measure.Clause;
import ip30.measure.MeasureEntry;
import ip30.profile.CompanyKind;
import ip30.profile.OverseasEvent;
import ip30.profile.Profile;
import ip30.profile.Request;
import ip30.workbench.cases.CaseDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which measure answers, and what follows what, on two fictitious measures: fictitious-2030 (1 March 2030 to 28 February 2033) and its
 * successor fictitious-2033 (1 July 2033 to 30 June 2035), which renumbers articles, changes a figure, drops a clause and adds one.
 */
class MeasuresTest {

    private static final String FIRST = "fictitious-2030";
    private static final String SECOND = "fictitious-2033";

    @Test
    void everyMeasureOnTheClassPathIsKnownInTheOrderOfTheirFirstDays() {
        assertThat(Tested.MEASURES.all()).extracting(MeasureEntry::id).contains(FIRST, SECOND);
        assertThat(Tested.MEASURES.all())
                .extracting(entry -> entry.term().from())
                .isSorted();
        assertThat(Tested.MEASURES.following(entry(FIRST))).isEqualTo(entry(SECOND));
        assertThat(Tested.MEASURES.preceding(entry(SECOND))).isEqualTo(entry(FIRST));
        assertThat(Tested.MEASURES.following(
                        Tested.MEASURES.all().get(Tested.MEASURES.all().size() - 1)))
                .isNull();
        assertThat(Tested.MEASURES.preceding(Tested.MEASURES.all().get(0))).isNull();
    }

    /** Days and years without a measure's name; the gap between the two lasts from March to June 2033. */
    @ParameterizedTest
    @CsvSource({
        "2030-03-01,     , fictitious-2030, IN_FORCE",
        "2033-02-28,     , fictitious-2030, IN_FORCE",
        "2033-03-01,     , fictitious-2030, AFTER_TERM",
        "2033-06-30,     , fictitious-2030, AFTER_TERM",
        "2033-07-01,     , fictitious-2033, IN_FORCE",
        "2033-07-01, 2032, fictitious-2030, AFTER_TERM",
        "2034-05-01, 2031, fictitious-2030, CLOSED",
        // Both terms hold a day of 2033: the day asked for decides.
        "2033-08-01, 2033, fictitious-2033, IN_FORCE",
        "2033-05-01, 2033, fictitious-2030, AFTER_TERM",
        "2035-07-01,     , fictitious-2033, AFTER_TERM",
        "2040-01-01,     , fictitious-2033, CLOSED"
    })
    void theOneWhoseTermHoldsTheYearAnswersElseTheOneOfTheDayElseTheLatestThatMayStillBeClaimed(
            LocalDate asOf, Integer claimYear, String expected, TermStatus status) {
        var assessment = Tested.MEASURES.assess(new Request(asOf, claimYear, Profile.UNANSWERED));
        assertThat(assessment.measure().id()).isEqualTo(expected);
        assertThat(assessment.status()).isEqualTo(status);
    }

    @Test
    void beforeAllMeasuresTheFirstAnswers() {
        var first = Tested.MEASURES.all().get(0);
        var request = new Request(first.term().from().minusDays(1), null, Profile.UNANSWERED);
        assertThat(Tested.MEASURES.assess(request).measure().id()).isEqualTo(first.id());
        assertThat(Tested.MEASURES.assess(request).status()).isEqualTo(TermStatus.NOT_YET);
    }

    @Test
    void aMeasureThatIsNamedAnswersWhateverTheDay() {
        var day = LocalDate.of(2031, 1, 1);
        assertThat(Tested.MEASURES
                        .assess(new Request(day, null, SECOND, Profile.UNANSWERED))
                        .status())
                .isEqualTo(TermStatus.NOT_YET);
        assertThatThrownBy(() -> Tested.MEASURES.assess(new Request(day, null, "no-such", Profile.UNANSWERED)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void betweenTwoMeasuresTheAnswerSaysWhatFollows() {
        var between = Tested.MEASURES.assess(new Request(LocalDate.of(2033, 4, 1), null, Profile.UNANSWERED));
        assertThat(between.following()).isEqualTo(entry(SECOND));
        assertThat(between.notes().get(0).en())
                .contains(entry(SECOND).number())
                .contains(entry(SECOND).term().from().toString());
    }

    @Test
    void theSuccessorRenumbersChangesAFigureDropsAClauseAndAddsOne() {
        assertThat(clauses(FIRST)).contains(Map.entry("filings.1", "3.1"), Map.entry("filings.2", "3.2"));
        assertThat(clauses(SECOND)).contains(Map.entry("filings.1", "4.1"), Map.entry("loans.3", "3.3"));
        assertThat(clauses(FIRST)).doesNotContainKey("loans.3");
        assertThat(clauses(SECOND)).doesNotContainKey("filings.2");
        assertThat(filing(FIRST, LocalDate.of(2031, 5, 1))).isEqualTo(500);
        assertThat(filing(SECOND, LocalDate.of(2034, 5, 1))).isEqualTo(650);
    }

    private static Map<String, String> clauses(String measure) {
        return Tested.MEASURES.assessor(measure).measure().clauses().collect(Collectors.toMap(Clause::key, Clause::id));
    }

    /** What one filing abroad brings on that day. */
    private static long filing(String measure, LocalDate day) {
        var request = Tested.ANSWERS.request(
                Map.of(
                        "asOf",
                        day.toString(),
                        "profile",
                        Map.of(
                                "company",
                                Map.of(
                                        "kind", CompanyKind.ENTERPRISE.name(),
                                        "registeredInDistrict", true,
                                        "legalPerson", true,
                                        "creditCompliant", true),
                                "overseasPatents",
                                List.of(Map.of("event", OverseasEvent.FILED.name(), "happenedOn", day.toString())))),
                new CaseDays(entry(measure).term(), null));
        var assessment = Tested.MEASURES.assess(request);
        assertThat(assessment.measure().id()).isEqualTo(measure);
        return Assessed.clause(assessment, "filings.1").amount();
    }

    private static MeasureEntry entry(String id) {
        return Tested.MEASURES.find(id);
    }
}
