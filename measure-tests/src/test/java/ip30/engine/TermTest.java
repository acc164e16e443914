package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.AssessedArticle;
import ip30.assessment.AssessedClause;
import ip30.assessment.Assessment;
import ip30.assessment.Criterion;
import ip30.assessment.Outcome;
import ip30.assessment.TermStatus;
import ip30.assessment.Totals;
import ip30.assessment.Verdict;
import ip30.assessment.WindowState;
import ip30.measure.ArticleKind;
import ip30.measure.Evidence;
import ip30.measure.Language;
import ip30.measure.Text;
import ip30.profile.Profile;
import ip30.profile.Request;
import ip30.rule.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the day asked for and the claim year stand to the term: every day around it, with every claim year around it. */
class TermTest {

    private static final DateRange TERM = Tested.ASSESSOR.measure().term();
    private static final int FIRST_YEAR = TERM.from().getYear();
    private static final int LAST_YEAR = TERM.to().getYear();
    private static final Profile NOTHING_TOLD = Tested.ASSESSOR
            .form()
            .profile(new Object[Tested.ASSESSOR.form().groups().size()]);

    static IntStream claimYears() {
        return IntStream.rangeClosed(FIRST_YEAR - 1, LAST_YEAR + 2);
    }

    static LongStream seeds() {
        return LongStream.range(1, 60);
    }

    @ParameterizedTest
    @MethodSource("claimYears")
    void theStatusFlipsExactlyAtItsEdges(int claimYear) {
        for (var day : days()) {
            var assessment = Tested.assess(new Request(day, claimYear, NOTHING_TOLD));
            var status = expected(day, claimYear);
            assertThat(assessment.status()).as(day.toString()).isEqualTo(status);
            assertThat(assessment.daysLeft()).isEqualTo(TERM.to().toEpochDay() - day.toEpochDay());
            assertThat(assessment.windowState())
                    .as(day.toString())
                    .isEqualTo(WindowState.values()[1 + Integer.signum(Integer.compare(day.getYear(), claimYear + 1))]);
            assertThat(verdict(assessment, Tested.ASSESSOR.measure().withinTerm()))
                    .isEqualTo(gate(status, status == TermStatus.IN_FORCE));
            assertThat(verdict(assessment, Tested.ASSESSOR.measure().afterTerm()))
                    .isEqualTo(gate(status, status == TermStatus.AFTER_TERM));
            assertThat(assessment.scope() != null).isEqualTo(status.isJudged());
            assertThat(assessment.notes().contains(windowPast(claimYear)))
                    .as(day.toString())
                    .isEqualTo(status == TermStatus.IN_FORCE && day.getYear() > claimYear + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("claimYears")
    void aClaimYearCountsFromTheFirstOfTheTermToThatOfTheDayAskedForOrItsLast(int claimYear) {
        for (var day : days()) {
            var assessment = Tested.assess(new Request(day, claimYear, NOTHING_TOLD));
            boolean isWithin = FIRST_YEAR <= claimYear && claimYear <= Math.min(day.getYear(), LAST_YEAR);
            for (var clause : clauses(assessment)) {
                assertThat(clause.criteria().stream()
                                .filter(criterion -> "/claimYear".equals(criterion.pointer()))
                                .filter(criterion -> !(criterion instanceof ConditionCriterion))
                                .map(Criterion::outcome))
                        .as(clause.clause().key() + " on " + day)
                        .isEqualTo(
                                assessment.status().isJudged()
                                                && clause.clause().needsScope()
                                        ? List.of(isWithin ? Outcome.MET : Outcome.UNMET)
                                        : List.of());
            }
        }
    }

    @Test
    void theUsualClaimYearIsThatOfTheDayAskedForAndAfterTheTermThatOfItsLastDay() {
        for (var day : days()) {
            assertThat(Tested.ASSESSOR
                            .assess(new Request(day, null, NOTHING_TOLD))
                            .period()
                            .claimYear())
                    .as(day.toString())
                    .isEqualTo(Math.min(day.getYear(), LAST_YEAR));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whereNothingIsJudgedNothingIsGrantedOrAsked(long seed) {
        var profile = Firms.request(seed).profile();
        for (var request : List.of(
                new Request(TERM.from().minusDays(1), FIRST_YEAR, profile),
                new Request(TERM.to().plusDays(1), FIRST_YEAR, profile),
                new Request(TERM.to().plusDays(1), LAST_YEAR + 1, profile),
                new Request(LocalDate.of(LAST_YEAR + 2, 1, 1), null, profile))) {
            var assessment = Tested.assess(request);
            assertThat(assessment.status().isJudged()).isFalse();
            assertThat(assessment.nextQuestions()).isEmpty();
            var edge = assessment.status() == TermStatus.NOT_YET ? TERM.from() : TERM.to();
            assertThat(assessment.notes().get(0).en()).contains(edge.toString());
            assertThat(List.of(assessment.qualified(), assessment.atStake())).allMatch(TermTest::isNothing);
            for (var article : assessment.articles()) {
                boolean decides = article.article().kind() != ArticleKind.GENERAL
                        && article.article().kind() != ArticleKind.STACKING;
                assertThat(article.verdict()).isEqualTo(decides ? Verdict.NOT_IN_FORCE : Verdict.INFORMATION);
                assertThat(article.amount()).isNull();
                assertThat(article.clauses()).allMatch(clause -> clause.verdict() == Verdict.NOT_IN_FORCE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void afterTheTermTheFirstNoteSaysSoAndNoMoneyStandsUnderBetterEvidenceThanAPrecedent(long seed) {
        var assessment = Tested.assess(Firms.afterTerm(seed));
        assertThat(assessment.status()).isEqualTo(TermStatus.AFTER_TERM);
        for (var language : Language.values()) {
            assertThat(assessment.notes().get(0).in(language))
                    .contains(TERM.to().toString())
                    .contains(assessment.measure().authority().in(language))
                    .contains(assessment.measure().claims().afterTerm().note().in(language));
        }
        for (var totals : List.of(assessment.qualified(), assessment.atStake())) {
            assertThat(totals.byEvidence()).containsEntry(Evidence.ENACTED, 0L).containsEntry(Evidence.REPORTED, 0L);
        }
        assertThat(clauses(assessment)).noneMatch(clause -> clause.verdict() == Verdict.NOT_IN_FORCE);
    }

    /** What the contract says of the two, in its words. */
    private static TermStatus expected(LocalDate day, int claimYear) {
        if (day.isBefore(TERM.from())) {
            return TermStatus.NOT_YET;
        }
        if (!day.isAfter(TERM.to())) {
            return TermStatus.IN_FORCE;
        }
        boolean isInTime = !day.isAfter(LocalDate.of(claimYear + 1, 12, 31));
        return isInTime && FIRST_YEAR <= claimYear && claimYear <= LAST_YEAR
                ? TermStatus.AFTER_TERM
                : TermStatus.CLOSED;
    }

    private static Text windowPast(int claimYear) {
        var measure = Tested.ASSESSOR.measure();
        return measure.words()
                .get("notes", "windowPast")
                .with("claimYear", String.valueOf(claimYear))
                .with("windowYear", String.valueOf(claimYear + 1))
                .with("authority", measure.authority());
    }

    private static Verdict gate(TermStatus status, boolean holds) {
        return !status.isJudged() ? Verdict.NOT_IN_FORCE : holds ? Verdict.QUALIFIED : Verdict.NOT_QUALIFIED;
    }

    private static boolean isNothing(Totals totals) {
        return totals.ceilings() == 0
                && totals.toPersons() == 0
                && totals.unpublishedClauses() == 0
                && totals.byEvidence().values().stream().allMatch(sum -> sum == 0);
    }

    private static List<LocalDate> days() {
        var days = new ArrayList<LocalDate>();
        var last = LocalDate.of(LAST_YEAR + 2, 1, 5);
        for (var day = TERM.from().minusDays(22); !day.isAfter(last); day = day.plusDays(1)) {
            days.add(day);
        }
        return days;
    }

    private static Verdict verdict(Assessment assessment, String clause) {
        return Assessed.clause(assessment, clause).verdict();
    }

    private static List<AssessedClause> clauses(Assessment assessment) {
        return assessment.articles().stream()
                .map(AssessedArticle::clauses)
                .flatMap(List::stream)
                .toList();
    }
}
