package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.AssessedClause;
import ip30.assessment.AssessedItem;
import ip30.assessment.Assessment;
import ip30.assessment.Criterion;
import ip30.assessment.OpenFact;
import ip30.assessment.Question;
import ip30.assessment.Verdict;
import ip30.form.Field;
import ip30.form.Form;
import ip30.measure.Clause;
import ip30.measure.ShareOfParts;
import ip30.profile.Profile;
import ip30.profile.Request;
import ip30.rule.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked next, tried on random firms: all that can still change something, nothing else, the most money first. */
class QuestionsTest {

    private static final Assessor ASSESSOR = Tested.ASSESSOR;
    private static final Form FORM = ASSESSOR.form();
    private static final Profile NOTHING_TOLD =
            FORM.profile(new Object[FORM.groups().size()]);

    private static int worthAsking;
    private static int notWorthAsking;

    static LongStream seeds() {
        return LongStream.range(1, 400);
    }

    static LongStream fewSeeds() {
        return LongStream.range(400, 460);
    }

    /** Would be vacuous if no open item of a qualified clause could, and none could not, add something. */
    @AfterAll
    static void hasSeenBothKindsOfOpenItems() {
        int clauses = (int) clausesWithPaidItems().count();
        assertThat(worthAsking).isGreaterThan(8 * clauses);
        assertThat(notWorthAsking).isGreaterThan(clauses / 2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyQuestionIsUnansweredAndOpenInEveryClauseItNames(long seed) {
        var request = Firms.request(seed);
        var assessment = Tested.assess(request);
        assertThat(assessment.nextQuestions()).extracting(Question::pointer).doesNotHaveDuplicates();
        for (var question : assessment.nextQuestions()) {
            assertThat(Edits.answer(request.profile(), question.pointer()))
                    .as(question.pointer())
                    .isNull();
            assertThat(question.clauses()).isNotEmpty().doesNotHaveDuplicates();
            for (var clause : clausesOf(assessment, question)) {
                var open = open(clause.criteria());
                clause.items().stream()
                        .filter(item -> item.verdict() == Verdict.NEEDS_INFORMATION)
                        .forEach(item -> open.addAll(open(item.criteria())));
                assertThat(clause.verdict()).isIn(Verdict.NEEDS_INFORMATION, Verdict.QUALIFIED);
                assertThat(open).as(clause.clause().key()).contains(question.pointer());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingThatKeepsASupportOpenForTheFirmIsAsked(long seed) {
        var assessment = Tested.assess(Firms.request(seed));
        boolean isScopeOpen = assessment.scope().verdict() == Verdict.NEEDS_INFORMATION
                && clauses(assessment).stream()
                        .anyMatch(clause ->
                                clause.clause().benefit() != null && clause.verdict() == Verdict.NEEDS_INFORMATION);
        for (var clause : clauses(assessment)) {
            if (clause.verdict() == Verdict.NEEDS_INFORMATION
                    && (isScopeOpen || clause.clause().benefit() != null)) {
                for (var pointer : open(clause.criteria())) {
                    assertThat(asked(assessment, pointer, clause))
                            .as(clause.clause().key() + " " + pointer)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderIsScopeThenMoneyThenClausesThenTheForm(long seed) {
        var assessment = Tested.assess(Firms.request(seed));
        var order = Comparator.<Question, Boolean>comparing(question -> !opensScope(assessment, question))
                .thenComparing(QuestionsTest::money, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(question -> !opensPublishedMoney(assessment, question))
                .thenComparing(question -> -question.clauses().size())
                .thenComparing(question -> placeInForm(question.pointer()));
        assertThat(assessment.nextQuestions()).isSortedAccordingTo(order);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aQuestionOfTheScopeHasAllTheMoneyAtStakeBehindIt(long seed) {
        var assessment = Tested.assess(Firms.request(seed));
        long atStake = assessment.atStake().byEvidence().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        for (var question : assessment.nextQuestions()) {
            if (opensScope(assessment, question)) {
                assertThat(Objects.requireNonNullElse(question.amountAtStake(), 0L))
                        .as(question.pointer())
                        .isEqualTo(atStake);
            }
        }
    }

    /** As far as it can be computed; "up to" is never added to what is due. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aQuestionAboutTheFirmHasAtStakeWhatItsClausesHave(long seed) {
        var assessment = Tested.assess(Firms.request(seed));
        for (var question : assessment.nextQuestions()) {
            boolean isAboutFirm = !FORM.group(question.pointer().split("/")[2]).isList();
            if (isAboutFirm && !opensScope(assessment, question)) {
                var amounts = clausesOf(assessment, question).stream()
                        .filter(clause -> !clause.clause().isCeiling())
                        .map(AssessedClause::atStake)
                        .filter(Objects::nonNull)
                        .toList();
                assertThat(question.amountAtStake())
                        .as(question.pointer())
                        .isEqualTo(amounts.stream().reduce(Long::sum).orElse(null));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void upToIsTheMostThatOneOfItsClausesCanBringByItsFigures(long seed) {
        for (var request :
                List.of(Firms.request(seed), new Request(Firms.request(seed).asOf(), null, NOTHING_TOLD))) {
            var assessment = Tested.assess(request);
            for (var question : assessment.nextQuestions()) {
                var largest = clausesOf(assessment, question).stream()
                        .map(AssessedClause::clause)
                        .filter(Clause::hasPublishedAmount)
                        .map(QuestionsTest::mostByFigures)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder());
                assertThat(question.upTo()).as(question.pointer()).isEqualTo(largest.orElse(null));
            }
        }
    }

    /** A firm that tells of an item for which a clause already pays its most is not asked about a second. */
    @ParameterizedTest
    @MethodSource("seeds")
    void anOpenItemOfAQualifiedClauseIsAskedForExactlyWhileItCouldAddMoney(long seed) {
        var request = withOpenCopies(Firms.request(seed), seed);
        var assessment = Tested.assess(request);
        for (var clause : clauses(assessment)) {
            if (clause.verdict() != Verdict.QUALIFIED || clause.items().isEmpty() || isExclusive(clause.clause())) {
                continue;
            }
            for (var tuple : Repairs.tuples(clause)) {
                if (tuple.verdict() == Verdict.NEEDS_INFORMATION) {
                    checkOpenItem(request, assessment, clause, tuple);
                }
            }
        }
    }

    static Stream<Clause> clausesWithPaidItems() {
        return ASSESSOR.measure().clauses().filter(clause -> clause.per() != null && clause.hasPublishedAmount());
    }

    /** Paid once, most items of a year, yearly cap, reported maximum: whatever bounds the clause is reached with enough items. */
    @ParameterizedTest
    @MethodSource("clausesWithPaidItems")
    void aBlankItemIsAskedForExactlyWhileOneItemMoreWouldBringMore(Clause clause) {
        var asOf = ASSESSOR.measure().term().to();
        var blank = FORM.group(clause.per())
                .type()
                .create(new Object[FORM.group(clause.per()).type().fields().size()]);
        var list = FORM.group(clause.per()).pointer();
        var unrepaired = Edits.with(inScope(asOf), list, List.of(blank));
        var tuple = Repairs.tuples(Assessed.clause(Tested.assess(new Request(asOf, null, unrepaired)), clause.key()))
                .get(0);
        var firm = Repairs.apply(unrepaired, Repairs.changes(tuple).orElseThrow());
        var good = ((List<?>) Edits.answer(firm, list)).get(0);
        for (int count = 1; count <= 20; count++) {
            var items = new ArrayList<Object>(Collections.nCopies(count, good));
            var more = new ArrayList<Object>(Collections.nCopies(count + 1, good));
            items.add(blank);
            var assessment = Tested.assess(new Request(asOf, null, Edits.with(firm, list, items)));
            var assessed = Assessed.clause(assessment, clause.key());
            var best =
                    Assessed.clause(Tested.assess(new Request(asOf, null, Edits.with(firm, list, more))), clause.key());
            assertThat(assessed.verdict()).isEqualTo(Verdict.QUALIFIED);
            boolean isAsked = assessment.nextQuestions().stream()
                    .anyMatch(question -> question.pointer().startsWith(list + "/" + (items.size() - 1) + "/")
                            && question.clauses().contains(clause.id()));
            assertThat(isAsked).as("beside " + count).isEqualTo(best.amount() > assessed.amount());
        }
    }

    private static Profile inScope(LocalDate asOf) {
        var assessment = Tested.assess(new Request(asOf, null, NOTHING_TOLD));
        var ordinary = Assessed.clause(assessment, Tested.ASSESSOR.measure().scope() + ".1");
        return Repairs.apply(
                NOTHING_TOLD, Repairs.changes(Repairs.tuples(ordinary).get(0)).orElseThrow());
    }

    /** Every item once more, with an answer taken back. */
    private static Request withOpenCopies(Request request, long seed) {
        var members = FORM.groups().stream()
                .map(group -> group.read(request.profile()))
                .toArray();
        for (var group : FORM.groups()) {
            if (group.isList() && members[group.index()] != null) {
                var items = new ArrayList<Object>((List<?>) members[group.index()]);
                for (var item : List.copyOf(items)) {
                    var answers = group.type().values(item);
                    answers[(int) ((seed + items.size()) % answers.length)] = null;
                    items.add(group.type().create(answers));
                }
                members[group.index()] = items;
            }
        }
        return new Request(request.asOf(), request.claimYear(), FORM.profile(members));
    }

    private static void checkOpenItem(
            Request request, Assessment assessment, AssessedClause clause, Repairs.Tuple tuple) {
        var changes = Repairs.changes(tuple);
        if (changes.isEmpty()) {
            return;
        }
        boolean couldAdd = true;
        if (clause.amount() != null) {
            var after = assess(request, Repairs.apply(request.profile(), changes.get()));
            couldAdd = Assessed.clause(after, clause.clause().key()).amount() > clause.amount();
        }
        for (var pointer : open(tuple.criteria())) {
            assertThat(asked(assessment, pointer, clause))
                    .as(clause.clause().key() + " " + pointer + " could add: " + couldAdd)
                    .isEqualTo(couldAdd);
        }
        if (couldAdd) {
            worthAsking++;
        } else {
            notWorthAsking++;
        }
    }

    /** Alone, or once all else that keeps one of its clauses open is answered as required. */
    @ParameterizedTest
    @MethodSource("fewSeeds")
    void someAnswerToAQuestionChangesAVerdictOrAnAmount(long seed) {
        var request = Firms.request(seed);
        var assessment = Tested.assess(request);
        assessment.nextQuestions().stream()
                .limit(15)
                .forEach(question -> assertThat(changesSomething(request, question.pointer(), request.profile())
                                || completed(request, assessment, question)
                                        .anyMatch(profile -> changesSomething(request, question.pointer(), profile)))
                        .as(question.pointer())
                        .isTrue());
    }

    private static boolean changesSomething(Request request, String pointer, Profile profile) {
        var before = results(assess(request, profile));
        var steps = pointer.split("/");
        var group = FORM.group(steps[2]);
        var answers = steps.length == 3
                ? Stream.<Object>of(List.of())
                : answers(
                        group.type().field(steps[steps.length - 1]),
                        Tested.assess(request).period());
        return answers.anyMatch(answer ->
                !results(assess(request, Edits.with(profile, pointer, answer))).equals(before));
    }

    /** Answers that may meet a condition, and one that is sure to fail most. */
    private static Stream<Object> answers(Field field, Period period) {
        var failing = switch (field.type()) {
            case INTEGER -> Stream.<Object>of(0);
            case MONEY -> Stream.<Object>of(0L);
            case DECIMAL -> Stream.<Object>of(BigDecimal.ONE.negate());
            case CHOICES -> Stream.<Object>of(Set.of());
            case DATE -> Stream.<Object>of(period.term().from().minusDays(1));
            case BOOLEAN, CHOICE, TEXT -> Stream.of();
        };
        return Stream.concat(failing, Repairs.candidates(field, period).stream());
    }

    /** The firm in scope, with everything else answered that keeps one of the question's clauses, or one of their items, open. */
    private static Stream<Profile> completed(Request request, Assessment assessment, Question question) {
        return clausesOf(assessment, question).stream()
                .flatMap(clause -> Repairs.tuples(clause).stream())
                .filter(tuple -> open(tuple.criteria()).contains(question.pointer()))
                .flatMap(tuple -> Repairs.changes(tuple).stream())
                .map(changes -> {
                    var all = new LinkedHashMap<String, Object>();
                    var scope = Assessed.clause(
                            assessment, assessment.scope().nearest().key());
                    Repairs.changes(Repairs.tuples(scope).get(0)).ifPresent(all::putAll);
                    all.putAll(changes);
                    all.remove(question.pointer());
                    return Repairs.apply(request.profile(), all);
                });
    }

    private static List<Object> results(Assessment assessment) {
        var results = new ArrayList<Object>();
        for (var clause : clauses(assessment)) {
            results.add(clause.verdict());
            results.add(clause.amount());
            clause.items().stream().map(AssessedItem::verdict).forEach(results::add);
            clause.items().stream().map(AssessedItem::amount).forEach(results::add);
        }
        return results;
    }

    /**
     * By the contract, from the figures of each clause: null where units have no most or a share has no known cap; of a list without a most
     * of items one item.
     */
    private static Long mostByFigures(Clause clause) {
        var one = switch (clause.benefit().kind()) {
            case FIXED, FIXED_PER_ITEM -> figure(clause, "amount");
            case UP_TO -> figure(clause, "ceiling");
            case PER_UNIT -> times(figure(clause, "amount"), figure(clause, "maxUnitsPerItem"));
            default ->
                clause.benefit() instanceof ShareOfParts share
                        ? times(figure(clause, "capPerPart"), parts(clause, share))
                        : null;
        };
        one = least(one, figure(clause, "capPerItem"));
        var items = figure(clause, "maxItemsPerYear");
        var all = least(times(one, items == null ? Long.valueOf(1) : items), figure(clause, "yearlyCap"));
        long reported = ASSESSOR.measure().highestSingleSupport().value().longValueExact();
        return all == null || clause.isForPersons() ? all : least(all, reported);
    }

    /** How many answers the sum is made of that a share is taken of. */
    private static long parts(Clause clause, ShareOfParts share) {
        return ASSESSOR.rulebook()
                .rules(clause)
                .get(0)
                .conditions()
                .filter(condition -> condition.name().equals(share.of()))
                .mapToLong(condition -> condition.reads().size())
                .sum();
    }

    private static Long times(Long amount, Long count) {
        return amount == null || count == null ? null : Long.valueOf(amount * count);
    }

    private static Long least(Long one, Long other) {
        return one == null || other == null ? one == null ? other : one : Long.valueOf(Math.min(one, other));
    }

    /** Null when the clause has no such figure. */
    private static Long figure(Clause clause, String name) {
        var figure = clause.figure(name);
        return figure == null ? null : Long.valueOf(figure.value().longValueExact());
    }

    /** The larger of what is at stake and what could be. */
    private static Long money(Question question) {
        return Stream.of(question.amountAtStake(), question.upTo())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean opensScope(Assessment assessment, Question question) {
        return clausesOf(assessment, question).stream()
                .anyMatch(clause -> clause.clause().benefit() == null);
    }

    private static boolean opensPublishedMoney(Assessment assessment, Question question) {
        return clausesOf(assessment, question).stream()
                .anyMatch(clause -> clause.clause().hasPublishedAmount());
    }

    /** Group, item and field, each by its place in the form. */
    private static long placeInForm(String pointer) {
        var steps = pointer.split("/");
        var group = FORM.group(steps[2]);
        long item = group.isList() && steps.length > 3 ? Integer.parseInt(steps[3]) + 1 : 0;
        long field =
                steps.length > 3 ? group.type().field(steps[steps.length - 1]).index() + 1 : 0;
        return (group.index() * 1000L + item) * 1000L + field;
    }

    private static boolean asked(Assessment assessment, String pointer, AssessedClause clause) {
        return assessment.nextQuestions().stream()
                .anyMatch(question -> question.pointer().equals(pointer)
                        && question.clauses().contains(clause.clause().id()));
    }

    private static boolean isExclusive(Clause clause) {
        return !clause.exclusiveWith().isEmpty()
                || ASSESSOR.measure()
                        .clauses()
                        .anyMatch(other -> other.exclusiveWith().contains(clause.key()));
    }

    private static Set<String> open(List<Criterion> criteria) {
        return criteria.stream()
                .flatMap(criterion -> criterion.openFacts().stream())
                .map(OpenFact::pointer)
                .collect(Collectors.toSet());
    }

    private static List<AssessedClause> clausesOf(Assessment assessment, Question question) {
        return clauses(assessment).stream()
                .filter(clause -> question.clauses().contains(clause.clause().id()))
                .toList();
    }

    private static List<AssessedClause> clauses(Assessment assessment) {
        return assessment.articles().stream()
                .flatMap(article -> article.clauses().stream())
                .toList();
    }

    private static Assessment assess(Request request, Profile profile) {
        return Tested.assess(new Request(request.asOf(), request.claimYear(), profile));
    }
}
