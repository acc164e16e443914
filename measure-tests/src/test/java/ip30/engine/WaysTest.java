package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ip30.assessment.Outcome;
import ip30.assessment.Verdict;
import ip30.profile.Company;
import ip30.profile.IpServiceRole;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which of several ways into a clause counts and is shown, and what is near. On the fictitious measure of 2030. */
class WaysTest {

    private static final String ENTERPRISE = "Fictitious enterprises";
    private static final String BRANCH = "Fictitious enterprises, branch";

    private final LoadedAnew measure = new LoadedAnew();

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

    /** The fewest unmet, then the fewest open; of equals the first. */
    @Test
    void theWayThatIsNearestIsShown() {
        var company = new HashMap<String, Object>();
        company.put("kind", null);
        company.put("registeredInDistrict", false);
        company.put("branchCountedSeparately", true);
        assertThat(shown(company)).isEqualTo(ENTERPRISE);
        company.put("legalPerson", false);
        assertThat(shown(company)).isEqualTo(BRANCH);
        company.put("registeredInDistrict", true);
        company.put("legalPerson", null);
        assertThat(shown(company)).isEqualTo(BRANCH);
        company.put("branchCountedSeparately", null);
        assertThat(shown(company)).isEqualTo(ENTERPRISE);
        // One for the firm's own kind comes before every other, though more of it is unmet.
        company.put("kind", "BRANCH");
        company.put("branchCountedSeparately", false);
        company.put("registeredInDistrict", false);
        company.put("legalPerson", true);
        assertThat(shown(company)).isEqualTo(BRANCH);
    }

    private String shown(Map<String, Object> company) {
        var facts = measure.facts(Map.of("company", company));
        var judge = Judge.byConditions(measure.edition(), facts);
        return judge.judge(measure.clause("who.1"), List.of()).rule().name();
    }

    /** Here answers change once the rules have fired. No answer is better than a wrong one. */
    @Test
    void whereRuleAndExplanationDifferThereIsNoAnswer() {
        var roles = new LinkedHashSet<String>();
        var mark = Map.of("kind", "COLLECTIVE_MARK", "grantedOn", "2031-03-01");
        var facts = measure.facts(Map.of(
                "company", Map.of("ipServiceRoles", roles, "annualServiceIncome", 5001),
                "regionalMarks", List.of(mark, mark)));
        var marks = facts.list("regionalMarks");
        var second = marks.remove(1);
        var judge = Judge.byRules(measure.edition(), facts);
        assertThat(verdict(judge, "growth.2")).isEqualTo(Verdict.NOT_QUALIFIED);
        assertThat(verdict(judge, "marks.2")).isEqualTo(Verdict.QUALIFIED);
        rolesOf(facts.object(Company.class)).add(IpServiceRole.SERVICE_INSTITUTION);
        marks.add(second);
        for (var clause : List.of("growth.2", "marks.2")) {
            assertThatThrownBy(() -> verdict(judge, clause))
                    .as(clause)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("rule and explanation differ");
        }
    }

    private Verdict verdict(Judge judge, String clause) {
        return judge.judge(measure.clause(clause), List.of()).verdict();
    }

    @SuppressWarnings("unchecked")
    private static Set<IpServiceRole> rolesOf(Fact company) {
        return (Set<IpServiceRole>) company.answer("ipServiceRoles");
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

    private static Map<String, Object> answers(String name, Object answer) {
        var answers = new HashMap<String, Object>();
        answers.put(name, answer);
        return answers;
    }
}
