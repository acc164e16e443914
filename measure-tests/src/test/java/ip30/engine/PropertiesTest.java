package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.AssessedArticle;
import ip30.assessment.AssessedClause;
import ip30.assessment.AssessedItem;
import ip30.assessment.Assessment;
import ip30.assessment.Criterion;
import ip30.assessment.Flag;
import ip30.assessment.Outcome;
import ip30.assessment.TermStatus;
import ip30.assessment.Totals;
import ip30.assessment.Verdict;
import ip30.measure.Clause;
import ip30.measure.Evidence;
import ip30.measure.Language;
import ip30.measure.ShareOfParts;
import ip30.measure.Step;
import ip30.profile.Profile;
import ip30.profile.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every firm, tried on random ones. */
class PropertiesTest {

    private static final Assessor ASSESSOR = Tested.ASSESSOR;

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
        for (var clause : clauses(Tested.assess(Firms.request(seed)))) {
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
        var before = verdicts(Tested.assess(request));
        var pointers = Edits.answered(request.profile());
        var pointer = pointers.get((int) (seed * 7919 % pointers.size()));
        var after = verdicts(Tested.assess(with(request, Edits.with(request.profile(), pointer, null))));
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
        var before = clauses(Tested.assess(request));
        var after = clauses(Tested.assess(reversed));
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
        for (var assessed : clauses(Tested.assess(Firms.request(seed)))) {
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
            if (clause.benefit() instanceof ShareOfParts share) {
                long cap = parts(clause, share)
                        * clause.figure("capPerPart").value().longValueExact();
                assertThat(amounts).allMatch(amount -> amount <= cap);
            }
            if (clause.figure("maxItemsPerYear") != null) {
                int most = clause.figure("maxItemsPerYear").value().intValueExact();
                assertThat(amounts.stream().filter(amount -> amount > 0)).hasSizeLessThanOrEqualTo(most);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noClauseBringsTheFirmMoreThanTheReportedMaximum(long seed) {
        long most = ASSESSOR.measure().highestSingleSupport().value().longValueExact();
        for (var assessed : clauses(Tested.assess(Firms.request(seed)))) {
            var clause = assessed.clause();
            if (clause.isForPersons()) {
                assertThat(assessed.flags()).doesNotContain(Flag.ABOVE_REPORTED_MAXIMUM);
                continue;
            }
            for (var amount : Stream.of(assessed.amount(), assessed.atStake())
                    .filter(Objects::nonNull)
                    .toList()) {
                assertThat(amount).as(clause.key()).isBetween(0L, most);
            }
            if (clause.per() != null && assessed.amount() != null) {
                long items = sum(assessed.items(), AssessedItem::amount);
                long capped = clause.figure("yearlyCap") == null
                        ? items
                        : Math.min(items, clause.figure("yearlyCap").value().longValueExact());
                assertThat(assessed.amount()).as(clause.key()).isEqualTo(Math.min(capped, most));
                assertThat(assessed.flags().contains(Flag.ABOVE_REPORTED_MAXIMUM))
                        .as(clause.key())
                        .isEqualTo(capped > most);
            }
            assertThat(has(assessed.steps(), "aboveReportedMaximum"))
                    .as(clause.key())
                    .isEqualTo(assessed.flags().contains(Flag.ABOVE_REPORTED_MAXIMUM));
            for (var item : assessed.items()) {
                assertThat(has(item.steps(), "itemAboveReportedMaximum"))
                        .as(item.pointer())
                        .isEqualTo(item.amount() != null && item.amount() > most);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exactlyTheClausesOfAnArticleThatAnotherInstrumentNamesOnThatDayAreFlagged(long seed) {
        var assessment = Tested.assess(Firms.request(seed));
        var overlapped = ASSESSOR.measure().overlappedOn(assessment.period().asOf());
        for (var article : assessment.articles()) {
            for (var clause : article.clauses()) {
                assertThat(clause.flags().contains(Flag.CHECK_OVERLAP))
                        .as(clause.clause().key())
                        .isEqualTo(overlapped.contains(article.article().slug()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void totalsEqualTheirParts(long seed) {
        var assessment = Tested.assess(Firms.request(seed));
        totalsEqualTheirParts(assessment, assessment.qualified(), Verdict.QUALIFIED, AssessedClause::amount);
        totalsEqualTheirParts(assessment, assessment.atStake(), Verdict.NEEDS_INFORMATION, AssessedClause::atStake);
        for (var article : assessment.articles()) {
            assertThat(article.amount())
                    .isEqualTo(article.clauses().stream()
                            .map(AssessedClause::amount)
                            .filter(Objects::nonNull)
                            .reduce(Long::sum)
                            .orElse(null));
        }
    }

    private static void totalsEqualTheirParts(
            Assessment assessment, Totals totals, Verdict verdict, Function<AssessedClause, Long> amount) {
        var counted = clauses(assessment).stream()
                .filter(clause -> clause.verdict() == verdict && clause.clause().bringsMoney())
                .toList();
        var persons = counted.stream().filter(clause -> clause.clause().isForPersons());
        var ceilings = counted.stream().filter(clause -> clause.clause().isCeiling());
        var due = counted.stream()
                .filter(clause ->
                        !clause.clause().isForPersons() && !clause.clause().isCeiling())
                .toList();
        assertThat(totals.toPersons()).isEqualTo(sum(persons.toList(), amount));
        assertThat(totals.ceilings()).isEqualTo(sum(ceilings.toList(), amount));
        assertThat(totals.unpublishedClauses()).isEqualTo((int)
                counted.stream().filter(clause -> amount.apply(clause) == null).count());
        assertThat(totals.byEvidence()).doesNotContainKey(Evidence.UNPUBLISHED);
        totals.byEvidence()
                .forEach((evidence, sum) -> assertThat(sum)
                        .as(evidence.name())
                        .isEqualTo(sum(
                                due.stream()
                                        .filter(clause -> countedAs(clause, assessment.status()) == evidence)
                                        .toList(),
                                amount)));
    }

    /** After the term a claim rests on a precedent. */
    private static Evidence countedAs(AssessedClause clause, TermStatus status) {
        var own = clause.clause().evidence().amount();
        boolean isBetter = own == Evidence.ENACTED || own == Evidence.REPORTED;
        return status == TermStatus.AFTER_TERM && isBetter ? Evidence.PRECEDENT : own;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingSaidHasAPlaceholderLeft(long seed) {
        var assessment = Tested.assess(Firms.request(seed));
        for (var language : Language.values()) {
            var said = new ArrayList<String>();
            assessment.notes().forEach(note -> said.add(note.in(language)));
            for (var clause : clauses(assessment)) {
                clause.steps().forEach(step -> said.add(step.in(language)));
                clause.items().forEach(item -> item.steps().forEach(step -> said.add(step.in(language))));
                criteria(clause).forEach(criterion -> {
                    said.add(criterion.label().in(language));
                    said.add(criterion.required().in(language));
                });
            }
            assertThat(said).noneMatch(text -> text.contains("{")).noneMatch(String::isBlank);
        }
    }

    /** How many answers the sum is made of that the amount is a share of. */
    private static int parts(Clause clause, ShareOfParts share) {
        return ASSESSOR.rulebook()
                .rules(clause)
                .get(0)
                .conditions()
                .filter(condition -> condition.name().equals(share.of()))
                .mapToInt(condition -> condition.reads().size())
                .sum();
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
        return Facts.of(
                ASSESSOR.form(), request.profile(), Tested.assess(request).period());
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

    private static boolean has(List<Step> steps, String name) {
        return steps.stream().anyMatch(step -> step.name().equals(name));
    }

    private static Stream<Criterion> criteria(AssessedClause clause) {
        return Stream.concat(
                clause.criteria().stream(), clause.items().stream().flatMap(item -> item.criteria().stream()));
    }

    private static <T> long sum(List<T> parts, Function<T, Long> amount) {
        return parts.stream()
                .map(amount)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    private static Map<String, Verdict> verdicts(Assessment assessment) {
        return clauses(assessment).stream()
                .collect(Collectors.toMap(clause -> clause.clause().key(), AssessedClause::verdict));
    }
}
