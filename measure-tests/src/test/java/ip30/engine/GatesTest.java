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
        var service =
                LoadedAnew.clause(measure.assess(Map.of("company", Map.of("creditCompliant", false))), "service.1");
        assertThat(service.verdict()).isEqualTo(Verdict.QUALIFIED);
        assertThat(service.criteria()).noneMatch(Criterion::isScope);
    }

    private Criterion scope(Map<String, Object> company) {
        return LoadedAnew.clause(measure.assess(Map.of("company", company)), "marks.1").criteria().stream()
                .filter(Criterion::isScope)
                .findFirst()
                .orElseThrow();
    }

    /** Of an unanswered list nothing is known; an empty one says that there is none. */
    @Test
    void aListThatIsNotAnsweredIsOpenAndAnEmptyOneIsNot() {
        var list = "/profile/foreignTrademarks";
        var unanswered = measure.assess(Map.of());
        assertThat(LoadedAnew.clause(unanswered, "marks.1").verdict()).isEqualTo(Verdict.NEEDS_INFORMATION);
        var open = criterion(unanswered, "marks.1", list);
        assertThat(open.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(open.actual()).isNull();
        assertThat(open.openFacts()).extracting(OpenFact::pointer).containsExactly(list);
        assertThat(open.required().en()).isEqualTo("at least one");
        assertThat(open.evidence()).isEqualTo(Evidence.PRECEDENT);
        var empty = measure.assess(Map.of("foreignTrademarks", List.of()));
        assertThat(LoadedAnew.clause(empty, "marks.1").verdict()).isEqualTo(Verdict.NOT_QUALIFIED);
        var none = criterion(empty, "marks.1", list);
        assertThat(none.outcome()).isEqualTo(Outcome.UNMET);
        assertThat(none.actual()).isEqualTo(0);
        assertThat(none.openFacts()).isEmpty();
        // What lies out of scope stays so.
        var outside = measure.assess(Map.of("company", Map.of("legalPerson", false)));
        assertThat(LoadedAnew.clause(outside, "marks.1").verdict()).isEqualTo(Verdict.NOT_QUALIFIED);
    }

    @Test
    void anItemThatTheDistrictHasSupportedIsOutAndOneSupportedAboveItIsToBeChecked() {
        var items = LoadedAnew.clause(
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

    /** 2.1 may be met in two ways: as an enterprise, or as a branch. */
    @Test
    void ofSeveralWaysTheBestCountsAndTheFirmsOwnTellsWhatIsNear() {
        assertThat(ofWays(Map.of())).isEqualTo("QUALIFIED");
        assertThat(ofWays(Map.of("kind", "BRANCH", "branchCountedSeparately", true, "legalPerson", false)))
                .isEqualTo("QUALIFIED");
        assertThat(ofWays(Map.of("kind", "BRANCH"))).isEqualTo("NEEDS_INFORMATION");
        assertThat(ofWays(Map.of("kind", "BRANCH", "branchCountedSeparately", false)))
                .isEqualTo("NOT_QUALIFIED near");
        assertThat(ofWays(Map.of("creditCompliant", false))).isEqualTo("NOT_QUALIFIED near");
        assertThat(ofWays(Map.of("creditCompliant", false, "legalPerson", false)))
                .isEqualTo("NOT_QUALIFIED near");
        assertThat(ofWays(Map.of("creditCompliant", false, "legalPerson", false, "registeredInDistrict", false)))
                .isEqualTo("NOT_QUALIFIED");
        assertThat(ofWays(Map.of("kind", "FOREIGN_PATENT_AGENCY"))).isEqualTo("NOT_QUALIFIED");
    }

    /** 2.1 itself lets in; once it brings something, it asks for the scope as every support does. */
    @Test
    void ofSeveralWaysNoneHelpsOutOfScopeWhereTheScopeIsAskedFor() {
        assertThat(ofWays(Map.of(), Outcome.UNMET)).isEqualTo("QUALIFIED");
        var support = new LoadedAnew(Map.of("who.1 benefit", Map.of("kind", "IN_KIND")));
        assertThat(ofWays(support, Map.of(), Outcome.MET)).isEqualTo("QUALIFIED");
        assertThat(ofWays(support, Map.of(), Outcome.UNKNOWN)).isEqualTo("NEEDS_INFORMATION");
        assertThat(ofWays(support, Map.of(), Outcome.UNMET)).isEqualTo("NOT_QUALIFIED");
        assertThat(ofWays(support, Map.of("creditCompliant", false), Outcome.MET))
                .isEqualTo("NOT_QUALIFIED near");
        assertThat(ofWays(support, Map.of("creditCompliant", false), Outcome.UNKNOWN))
                .isEqualTo("NOT_QUALIFIED");
    }

    private String ofWays(Map<String, Object> company) {
        return ofWays(company, Outcome.MET);
    }

    private String ofWays(Map<String, Object> company, Outcome scope) {
        return ofWays(measure, company, scope);
    }

    /** What is judged without a session of the clause with several ways. */
    private static String ofWays(LoadedAnew measure, Map<String, Object> company, Outcome scope) {
        var facts = measure.facts(Map.of("company", company));
        var outcome = new Outcomes(measure.edition(), facts).of(measure.clause("who.1"), scope);
        assertThat(outcome.judged().clause().key()).isEqualTo("who.1");
        return outcome.judged().verdict() + (outcome.isNear() ? " near" : "");
    }

    /** As the decision without a session says too. */
    @Test
    void atMostTwoFactsThatAFirmCanChangeAreNear() {
        assertThat(near(loan(100_000, 11, 5000))).containsExactly("loans.2");
        assertThat(near(loan(0, 11, 5000))).containsExactly("loans.2");
        assertThat(near(loan(0, 11, 0))).isEmpty();
        var second = Map.<String, Object>of(
                "pledgeLoans", List.of(loanOf(100_000, 11, 5000), loanOf(100_000, 8, 5000), loanOf(100_000, 12, 5000)));
        assertThat(near(second)).containsExactly("loans.2", "loans.2");
        var income = answers("annualServiceIncome", 5000);
        income.put("ipServiceRoles", List.of("SERVICE_INSTITUTION"));
        assertThat(near(Map.of("company", income))).containsExactly("growth.2");
        income.put("creditCompliant", null);
        assertThat(near(Map.of("company", income))).isEmpty();
    }

    private List<String> near(Map<String, Object> answers) {
        return measure.assess(answers).nearMisses().stream()
                .map(miss -> miss.clause().key())
                .toList();
    }

    /** A mark of the wrong kind is out, whether or not the firm turns out to be in scope. */
    @Test
    void whileTheScopeIsOpenItemsAreJudgedAllTheSame() {
        var answers = new HashMap<String, Object>(Map.of("company", answers("creditCompliant", null)));
        answers.put("regionalMarks", List.of(Map.of("kind", "GI_SIGN_USE")));
        var assessment = measure.assess(answers);
        assertThat(assessment.scope().verdict()).isEqualTo(Verdict.NEEDS_INFORMATION);
        assertThat(LoadedAnew.clause(assessment, "marks.2").verdict()).isEqualTo(Verdict.NOT_QUALIFIED);
        assertThat(LoadedAnew.clause(assessment, "marks.4").verdict()).isEqualTo(Verdict.NEEDS_INFORMATION);
    }

    private static Map<String, Object> loan(int principal, int months, int interest) {
        return Map.of("pledgeLoans", List.of(loanOf(principal, months, interest)));
    }

    private static Map<String, Object> loanOf(int principal, int months, int interest) {
        return Map.of(
                "lender",
                "BANK",
                "securedByOwnIp",
                true,
                "drawnOn",
                "2031-01-10",
                "principal",
                principal,
                "months",
                months,
                "interestPaid",
                interest);
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
        return LoadedAnew.clause(assessment, clause).criteria().stream()
                .filter(criterion -> pointer.equals(criterion.pointer()))
                .findFirst()
                .orElseThrow();
    }
}
