package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.AssessedArticle;
import ip30.assessment.AssessedClause;
import ip30.assessment.AssessedItem;
import ip30.assessment.Assessment;
import ip30.assessment.Outcome;
import ip30.assessment.Verdict;
import ip30.measure.Evidence;
import ip30.profile.Profile;
import ip30.profile.Request;
import ip30.rule.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every firm, tried on random ones. */
class PropertiesTest {

    private static final Assessor ASSESSOR = Measures.ASSESSOR;

    static LongStream seeds() {
        return LongStream.range(1, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRuleFiresExactlyWhenEveryOneOfItsConditionsIsMet(long seed) {
        var request = Firms.request(seed);
        var facts = facts(request);
        var matches = Matches.of(ASSESSOR.rulebook(), facts);
        for (var rule : ASSESSOR.rulebook().rules()) {
            if (rule.clause().per() == null) {
                assertThat(matches.contains(rule, null)).as(rule.name()).isEqualTo(isMet(rule, facts, null));
            } else if (facts.list(rule.clause().per()) != null) {
                for (var item : facts.list(rule.clause().per())) {
                    assertThat(matches.contains(rule, item.record()))
                            .as(rule.name())
                            .isEqualTo(isMet(rule, facts, item));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theVerdictIsWhatTheCriteriaComeTo(long seed) {
        for (var clause : clauses(ASSESSOR.assess(Firms.request(seed)))) {
            var firm = Stream.of(clause)
                    .flatMap(each -> each.criteria().stream())
                    .map(c -> c.outcome())
                    .reduce(Outcome.MET, Outcome::and);
            var items = clause.items().stream()
                    .map(item -> item.criteria().stream().map(c -> c.outcome()).reduce(firm, Outcome::and))
                    .toList();
            assertThat(clause.items())
                    .extracting(AssessedItem::verdict)
                    .isEqualTo(items.stream().map(Verdict::of).toList());
            assertThat(clause.verdict())
                    .isEqualTo(items.stream()
                            .map(Verdict::of)
                            .reduce(Verdict::orBetter)
                            .orElse(Verdict.of(firm)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takingAnAnswerBackNeverMakesAClauseQualified(long seed) {
        var request = Firms.request(seed);
        var before = verdicts(ASSESSOR.assess(request));
        var pointers = Edits.answered(request.profile());
        var pointer = pointers.get((int) (seed * 7919 % pointers.size()));
        var after = verdicts(ASSESSOR.assess(with(request, Edits.with(request.profile(), pointer, null))));
        after.forEach((clause, verdict) -> {
            if (verdict == Verdict.QUALIFIED) {
                assertThat(before.get(clause))
                        .as(clause + " without " + pointer)
                        .isEqualTo(Verdict.QUALIFIED);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfItemsChangesNoAmountOfAClause(long seed) {
        var request = Firms.request(seed);
        var reversed = with(request, Edits.withListsReversed(request.profile()));
        var before = clauses(ASSESSOR.assess(request));
        var after = clauses(ASSESSOR.assess(reversed));
        assertThat(after)
                .extracting(AssessedClause::verdict)
                .isEqualTo(before.stream().map(AssessedClause::verdict).toList());
        assertThat(after)
                .extracting(AssessedClause::amount)
                .isEqualTo(before.stream().map(AssessedClause::amount).toList());
        assertThat(after)
                .extracting(AssessedClause::atStake)
                .isEqualTo(before.stream().map(AssessedClause::atStake).toList());
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).items())
                    .extracting(AssessedItem::amount)
                    .containsExactlyInAnyOrderElementsOf(before.get(i).items().stream()
                            .map(AssessedItem::amount)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void capsHold(long seed) {
        for (var assessed : clauses(ASSESSOR.assess(Firms.request(seed)))) {
            var clause = assessed.clause();
            var amounts = assessed.items().stream()
                    .map(AssessedItem::amount)
                    .filter(Objects::nonNull)
                    .toList();
            if (clause.figure("capPerItem") != null) {
                long cap = clause.figure("capPerItem").value().longValueExact();
                assertThat(amounts).allMatch(amount -> amount <= cap);
            }
            if (clause.figure("yearlyCap") != null && assessed.amount() != null) {
                assertThat(assessed.amount())
                        .isLessThanOrEqualTo(clause.figure("yearlyCap").value().longValueExact());
            }
            if (clause.figure("maxItemsPerYear") != null) {
                int most = clause.figure("maxItemsPerYear").value().intValueExact();
                assertThat(amounts.stream().filter(amount -> amount > 0)).hasSizeLessThanOrEqualTo(most);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void totalsEqualTheirParts(long seed) {
        var assessment = ASSESSOR.assess(Firms.request(seed));
        var due = clauses(assessment).stream()
                .filter(clause -> clause.amount() != null && !clause.clause().isCeiling())
                .collect(Collectors.groupingBy(
                        clause -> clause.clause().evidence().amount(), Collectors.summingLong(AssessedClause::amount)));
        assessment
                .qualified()
                .byEvidence()
                .forEach((evidence, sum) -> assertThat(sum).isEqualTo(due.getOrDefault(evidence, 0L)));
        assertThat(assessment.qualified().byEvidence()).doesNotContainKey(Evidence.UNPUBLISHED);
        assertThat(assessment.qualified().ceilings())
                .isEqualTo(clauses(assessment).stream()
                        .filter(clause ->
                                clause.amount() != null && clause.clause().isCeiling())
                        .mapToLong(AssessedClause::amount)
                        .sum());
        for (var article : assessment.articles()) {
            assertThat(article.amount())
                    .isEqualTo(article.clauses().stream()
                            .map(AssessedClause::amount)
                            .filter(Objects::nonNull)
                            .reduce(Long::sum)
                            .orElse(null));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyQuestionIsUnansweredAndNeededByAnOpenClause(long seed) {
        var request = Firms.request(seed);
        var assessment = ASSESSOR.assess(request);
        var verdicts = clauses(assessment).stream()
                .collect(Collectors.toMap(clause -> clause.clause().id(), AssessedClause::verdict));
        for (var question : assessment.nextQuestions()) {
            assertThat(Edits.answer(request.profile(), question.pointer()))
                    .as(question.pointer())
                    .isNull();
            assertThat(question.clauses()).isNotEmpty().allMatch(id -> verdicts.get(id) == Verdict.NEEDS_INFORMATION);
        }
    }

    @Test
    void everyDayIsAnsweredAndTheTermFlipsExactlyAtItsEdges() {
        var first = LocalDate.of(2023, 11, 23);
        var last = LocalDate.of(2026, 11, 22);
        var profile = Firms.request(3).profile();
        for (var day = LocalDate.of(2023, 11, 1); !day.isAfter(LocalDate.of(2026, 12, 31)); day = day.plusDays(1)) {
            var assessment = ASSESSOR.assess(new Request(day, null, profile));
            assertThat(assessment.status() == ip30.assessment.TermStatus.IN_FORCE)
                    .as(day.toString())
                    .isEqualTo(!day.isBefore(first) && !day.isAfter(last));
            assertThat(assessment.daysLeft()).isEqualTo(last.toEpochDay() - day.toEpochDay());
        }
    }

    private static boolean isMet(ClauseRule rule, Facts facts, Fact item) {
        return rule.conditions()
                .map(condition -> condition.judge(
                        rule.ofItem().contains(condition) ? item : facts.object(condition.subject()),
                        facts.period(),
                        rule.figures()))
                .allMatch(outcome -> outcome == Outcome.MET);
    }

    private static Facts facts(Request request) {
        int claimYear = request.claimYear() == null ? request.asOf().getYear() : request.claimYear();
        return new Facts(
                ASSESSOR.form(),
                request.profile(),
                Period.of(request.asOf(), claimYear, ASSESSOR.measure().term()));
    }

    private static Request with(Request request, Profile profile) {
        return new Request(request.asOf(), request.claimYear(), profile);
    }

    private static List<AssessedClause> clauses(Assessment assessment) {
        return assessment.articles().stream()
                .map(AssessedArticle::clauses)
                .flatMap(List::stream)
                .toList();
    }

    private static Map<String, Verdict> verdicts(Assessment assessment) {
        return clauses(assessment).stream()
                .collect(Collectors.toMap(clause -> clause.clause().key(), AssessedClause::verdict));
    }
}
