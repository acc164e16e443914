package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.AssessedItem;
import ip30.assessment.Assessment;
import ip30.assessment.Criterion;
import ip30.assessment.Flag;
import ip30.assessment.OpenFact;
import ip30.assessment.Outcome;
import ip30.assessment.TermStatus;
import ip30.assessment.Verdict;
import ip30.measure.Evidence;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands before every support: term, scope, claim year, an item to judge, earlier support. On the fictitious measure of 2030. */
class GatesTest {

    /** Its term: 1 March 2030 to 28 February 2033. */
    private final LoadedAnew measure = new LoadedAnew();

    @Test
    void theStatusFollowsFromTheDayAndTheClaimYear() {
        assertThat(status("2030-02-28", 2030)).isEqualTo(TermStatus.NOT_YET);
        assertThat(status("2030-03-01", 2030)).isEqualTo(TermStatus.IN_FORCE);
        assertThat(status("2033-02-28", 2033)).isEqualTo(TermStatus.IN_FORCE);
        assertThat(status("2033-03-01", 2033)).isEqualTo(TermStatus.AFTER_TERM);
        assertThat(status("2034-12-31", 2033)).isEqualTo(TermStatus.AFTER_TERM);
        assertThat(status("2035-01-01", 2033)).isEqualTo(TermStatus.CLOSED);
        assertThat(status("2033-03-01", 2031)).isEqualTo(TermStatus.CLOSED);
        assertThat(status("2034-06-01", 2034)).isEqualTo(TermStatus.CLOSED);
        for (var day : List.of(LocalDate.of(2030, 2, 28), LocalDate.of(2035, 1, 1))) {
            var outside = measure.assess(day, 2033, Map.of());
            assertThat(outside.scope()).isNull();
            assertThat(Assessed.clause(outside, "service.1").verdict()).isEqualTo(Verdict.NOT_IN_FORCE);
        }
    }

    private TermStatus status(String asOf, int claimYear) {
        return measure.assess(LocalDate.parse(asOf), claimYear, Map.of()).status();
    }

    @Test
    void aClaimYearLiesBetweenTheFirstOfTheTermAndTheLastThatHasBegun() {
        assertThat(claimYear("2031-10-15", 2029).outcome()).isEqualTo(Outcome.UNMET);
        assertThat(claimYear("2031-10-15", 2030).outcome()).isEqualTo(Outcome.MET);
        assertThat(claimYear("2031-10-15", 2031).outcome()).isEqualTo(Outcome.MET);
        assertThat(claimYear("2031-10-15", 2032).outcome()).isEqualTo(Outcome.UNMET);
        assertThat(claimYear("2034-06-01", 2033).outcome()).isEqualTo(Outcome.MET);
        var told = claimYear("2031-10-15", 2032);
        assertThat(told.required().en()).isEqualTo("2030 to 2031");
        assertThat(told.label().en()).isEqualTo("Claim year");
        assertThat(told.actual()).isEqualTo(2032);
        assertThat(told.pointers()).containsExactly("/claimYear");
        assertThat(told.evidence()).isEqualTo(Evidence.ASSUMED);
        assertThat(claimYear("2034-06-01", 2033).required().en()).isEqualTo("2030 to 2033");
    }

    private Criterion claimYear(String asOf, int claimYear) {
        return criterion(measure.assess(LocalDate.parse(asOf), claimYear, Map.of()), "marks.1", "/claimYear");
    }

    @Test
    void theScopeStandsInEveryClauseThatNeedsItWithTheClausesThatLetIn() {
        var met = scope(Map.of());
        assertThat(met.outcome()).isEqualTo(Outcome.MET);
        assertThat(met.required().en()).isEqualTo("meets 2.1 or 2.2");
        assertThat(met.label().en()).isEqualTo("In scope (article 2)");
        assertThat(met.openFacts()).isEmpty();
        assertThat(scope(Map.of("creditCompliant", false)).outcome()).isEqualTo(Outcome.UNMET);
        assertThat(scope(answers("creditCompliant", null)).outcome()).isEqualTo(Outcome.UNKNOWN);
        // By the other clause.
        assertThat(scope(Map.of("kind", "FOREIGN_PATENT_AGENCY", "residentStaffInDistrict", 3))
                        .outcome())
                .isEqualTo(Outcome.MET);
        assertThat(scope(Map.of("kind", "FOREIGN_PATENT_AGENCY", "residentStaffInDistrict", 2))
                        .outcome())
                .isEqualTo(Outcome.UNMET);
        var service = Assessed.clause(measure.assess(Map.of("company", Map.of("creditCompliant", false))), "service.1");
        assertThat(service.verdict()).isEqualTo(Verdict.QUALIFIED);
        assertThat(service.criteria()).noneMatch(Criterion::isScope);
    }

    private Criterion scope(Map<String, Object> company) {
        return Assessed.clause(measure.assess(Map.of("company", company)), "marks.1").criteria().stream()
                .filter(Criterion::isScope)
                .findFirst()
                .orElseThrow();
    }

    /** Of an unanswered list nothing is known; an empty one says that there is none. */
    @Test
    void aListThatIsNotAnsweredIsOpenAndAnEmptyOneIsNot() {
        var list = "/profile/foreignTrademarks";
        var unanswered = measure.assess(Map.of());
        assertThat(Assessed.clause(unanswered, "marks.1").verdict()).isEqualTo(Verdict.NEEDS_INFORMATION);
        var open = criterion(unanswered, "marks.1", list);
        assertThat(open.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(open.actual()).isNull();
        assertThat(open.openFacts()).extracting(OpenFact::pointer).containsExactly(list);
        assertThat(open.required().en()).isEqualTo("at least one");
        assertThat(open.evidence()).isEqualTo(Evidence.PRECEDENT);
        var empty = measure.assess(Map.of("foreignTrademarks", List.of()));
        assertThat(Assessed.clause(empty, "marks.1").verdict()).isEqualTo(Verdict.NOT_QUALIFIED);
        var none = criterion(empty, "marks.1", list);
        assertThat(none.outcome()).isEqualTo(Outcome.UNMET);
        assertThat(none.actual()).isEqualTo(0);
        assertThat(none.openFacts()).isEmpty();
        // What lies out of scope stays so.
        var outside = measure.assess(Map.of("company", Map.of("legalPerson", false)));
        assertThat(Assessed.clause(outside, "marks.1").verdict()).isEqualTo(Verdict.NOT_QUALIFIED);
    }

    @Test
    void anItemThatTheDistrictHasSupportedIsOutAndOneSupportedAboveItIsToBeChecked() {
        var items = Assessed.clause(
                        measure.assess(Map.of(
                                "regionalMarks",
                                List.of(
                                        mark(),
                                        mark("DISTRICT"),
                                        mark("CITY"),
                                        mark("DISTRICT", "PROVINCE"),
                                        mark("CITY", "PROVINCE")))),
                        "marks.2")
                .items();
        assertThat(items)
                .extracting(AssessedItem::verdict)
                .containsExactly(
                        Verdict.QUALIFIED,
                        Verdict.NOT_QUALIFIED,
                        Verdict.QUALIFIED,
                        Verdict.NOT_QUALIFIED,
                        Verdict.QUALIFIED);
        assertThat(items)
                .extracting(item -> item.flags().contains(Flag.CHECK_STACKING))
                .containsExactly(false, false, true, true, true);
        var supported = items.get(1).criteria();
        var last = supported.get(supported.size() - 1);
        assertThat(last.outcome()).isEqualTo(Outcome.UNMET);
        assertThat(last.pointers()).containsExactly("/profile/regionalMarks/1/alreadySupportedBy");
        assertThat(last.required().en()).startsWith("no support by the district");
        assertThat(last.evidence()).isEqualTo(Evidence.ASSUMED);
        assertThat(items.get(2).criteria()).allMatch(criterion -> criterion.outcome() == Outcome.MET);
    }

    /** A mark of the wrong kind is out, whether or not the firm turns out to be in scope. */
    @Test
    void whileTheScopeIsOpenItemsAreJudgedAllTheSame() {
        var answers = new HashMap<String, Object>(Map.of("company", answers("creditCompliant", null)));
        answers.put("regionalMarks", List.of(Map.of("kind", "GI_SIGN_USE")));
        var assessment = measure.assess(answers);
        assertThat(assessment.scope().verdict()).isEqualTo(Verdict.NEEDS_INFORMATION);
        assertThat(Assessed.clause(assessment, "marks.2").verdict()).isEqualTo(Verdict.NOT_QUALIFIED);
        assertThat(Assessed.clause(assessment, "marks.4").verdict()).isEqualTo(Verdict.NEEDS_INFORMATION);
    }

    /** What is told of an item does not hang on what is told of the firm. */
    @Test
    void outOfScopeAnItemIsTriedAgainstItsRuleAllTheSame() {
        var answers = Map.of("company", Map.of("creditCompliant", false), "regionalMarks", List.of(mark()));
        var clause = Assessed.clause(measure.assess(answers), "marks.2");
        assertThat(clause.verdict()).isEqualTo(Verdict.NOT_QUALIFIED);
        assertThat(clause.items()).extracting(AssessedItem::verdict).containsExactly(Verdict.NOT_QUALIFIED);
        assertThat(clause.items().get(0).criteria())
                .extracting(Criterion::outcome)
                .containsOnly(Outcome.MET);
    }

    /** One that is unmet decides, whatever is open. */
    @Test
    void outcomesTogetherAreWhatKleeneSays() {
        var outcomes = List.of(Outcome.MET, Outcome.UNMET, Outcome.UNKNOWN);
        assertThat(outcomes).extracting(Outcome.MET::and).isEqualTo(outcomes);
        assertThat(outcomes).extracting(Outcome.UNMET::and).containsOnly(Outcome.UNMET);
        assertThat(outcomes)
                .extracting(Outcome.UNKNOWN::and)
                .containsExactly(Outcome.UNKNOWN, Outcome.UNMET, Outcome.UNKNOWN);
    }

    private static Map<String, Object> mark(String... supportedBy) {
        var mark = answers("kind", "COLLECTIVE_MARK");
        mark.put("agriculturalProduct", false);
        mark.put("grantedOn", "2031-03-01");
        mark.put("alreadySupportedBy", new LinkedHashSet<>(List.of(supportedBy)));
        return mark;
    }

    private static Map<String, Object> answers(String name, Object answer) {
        var answers = new HashMap<String, Object>();
        answers.put(name, answer);
        return answers;
    }

    private static Criterion criterion(Assessment assessment, String clause, String pointer) {
        return Assessed.clause(assessment, clause).criteria().stream()
                .filter(criterion -> pointer.equals(criterion.pointer()))
                .findFirst()
                .orElseThrow();
    }
}
