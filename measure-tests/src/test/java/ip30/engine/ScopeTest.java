package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.AssessedClause;
import ip30.assessment.Assessment;
import ip30.assessment.Criterion;
import ip30.assessment.Outcome;
import ip30.assessment.Verdict;
import ip30.profile.CompanyKind;
import ip30.profile.Profile;
import ip30.profile.Request;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody is shown a way into scope, or told of a clause of it, that is for another kind of organisation. */
class ScopeTest {

    private static final String KIND = "/profile/company/kind";

    static LongStream seeds() {
        return LongStream.range(1, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theNearestClauseIsOneForTheFirmsOwnKind(long seed) {
        var request = Firms.request(seed);
        for (var kind : CompanyKind.values()) {
            var profile = Edits.with(request.profile(), KIND, kind);
            var assessment = assess(request, profile);
            var facts = Facts.of(Tested.ASSESSOR.form(), profile, assessment.period());
            boolean hasClause = scopeClauses(assessment).stream()
                    .flatMap(clause -> Tested.ASSESSOR.rulebook().rules(clause.clause()).stream())
                    .anyMatch(way -> isForKind(way, facts));
            assertThat(kindOf(nearest(assessment)).outcome())
                    .as(kind.name())
                    .isEqualTo(hasClause ? Outcome.MET : Outcome.UNMET);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whileTheKindIsOpenTheNearestClauseIsThatWithTheFewestUnmetThenTheFewestOpen(long seed) {
        var request = Firms.request(seed);
        var assessment = assess(request, Edits.with(request.profile(), KIND, null));
        var least = scopeClauses(assessment).stream()
                .min(Comparator.<AssessedClause, Long>comparing(clause -> count(clause, Outcome.UNMET))
                        .thenComparing(clause -> count(clause, Outcome.UNKNOWN)))
                .orElseThrow();
        var nearest = nearest(assessment);
        assertThat(count(nearest, Outcome.UNMET)).isEqualTo(count(least, Outcome.UNMET));
        assertThat(count(nearest, Outcome.UNKNOWN)).isEqualTo(count(least, Outcome.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theScopeIsTheBestOfItsClausesAndStandsInEveryClauseThatNeedsIt(long seed) {
        var assessment = Tested.assess(Firms.request(seed));
        var best = scopeClauses(assessment).stream()
                .map(AssessedClause::verdict)
                .reduce(Verdict::orBetter)
                .orElseThrow();
        assertThat(assessment.scope().verdict()).isEqualTo(best);
        assertThat(nearest(assessment).verdict()).isEqualTo(best);
        assessment.articles().stream()
                .flatMap(article -> article.clauses().stream())
                .forEach(clause -> assertThat(clause.criteria().stream()
                                .filter(Criterion::isScope)
                                .map(criterion -> Verdict.of(criterion.outcome())))
                        .as(clause.clause().key())
                        .isEqualTo(clause.clause().needsScope() ? List.of(best) : List.of()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aWayForTheFirmsOwnKindIsShownBeforeEveryOther(long seed) {
        var request = Firms.request(seed);
        for (var kind : CompanyKind.values()) {
            var profile = Edits.with(request.profile(), KIND, kind);
            var assessment = assess(request, profile);
            var facts = Facts.of(Tested.ASSESSOR.form(), profile, assessment.period());
            for (var clause : scopeClauses(assessment)) {
                boolean hasWay = Tested.ASSESSOR.rulebook().rules(clause.clause()).stream()
                        .anyMatch(way -> isForKind(way, facts));
                assertThat(kindOf(clause).outcome())
                        .as(clause.clause().key() + " for " + kind)
                        .isEqualTo(hasWay ? Outcome.MET : Outcome.UNMET);
            }
        }
    }

    /** The other way would have one criterion fewer unmet. */
    @ParameterizedTest
    @EnumSource(names = {"ENTERPRISE", "PUBLIC_INSTITUTION", "SOCIAL_ORGANISATION"})
    void anOrganisationThatIsNoLegalPersonIsNotToldToBecomeABranch(CompanyKind kind) {
        var profile = Firms.inForce(3).profile();
        for (var answer : List.of(
                "registeredInDistrict",
                "taxedInDistrict",
                "countedInDistrictStatistics",
                "soundFinances",
                "independentAccounting",
                "creditCompliant",
                "branchCountedSeparately")) {
            profile = Edits.with(profile, "/profile/company/" + answer, true);
        }
        profile = Edits.with(Edits.with(profile, KIND, kind), "/profile/company/legalPerson", false);
        var nearest = nearest(assess(Firms.inForce(3), profile));
        assertThat(nearest.criteria())
                .filteredOn(criterion -> criterion.outcome() != Outcome.MET)
                .extracting(Criterion::pointer)
                .containsExactly("/profile/company/legalPerson");
    }

    private static Assessment assess(Request request, Profile profile) {
        return Tested.assess(new Request(request.asOf(), request.claimYear(), profile));
    }

    private static AssessedClause nearest(Assessment assessment) {
        return Assessed.clause(assessment, assessment.scope().nearest().key());
    }

    private static List<AssessedClause> scopeClauses(Assessment assessment) {
        return assessment.articles().stream()
                .filter(article -> article.article()
                        .slug()
                        .equals(Tested.ASSESSOR.measure().scope()))
                .flatMap(article -> article.clauses().stream())
                .toList();
    }

    private static Criterion kindOf(AssessedClause clause) {
        return clause.criteria().stream()
                .filter(criterion -> KIND.equals(criterion.pointer()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isForKind(ClauseRule way, Facts facts) {
        return way.ofFirm().stream()
                .filter(condition -> condition.name().equals("kind"))
                .allMatch(condition -> condition.judge(facts.object(condition.subject()), facts.period(), way.figures())
                        == Outcome.MET);
    }

    private static long count(AssessedClause clause, Outcome outcome) {
        return clause.criteria().stream()
                .filter(criterion -> criterion.outcome() == outcome)
                .count();
    }
}
