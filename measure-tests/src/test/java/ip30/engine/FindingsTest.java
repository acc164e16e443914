package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.AssessedClause;
import ip30.assessment.AssessedItem;
import ip30.assessment.Assessment;
import ip30.assessment.Criterion;
import ip30.assessment.NearMiss;
import ip30.assessment.OtherYear;
import ip30.assessment.Outcome;
import ip30.assessment.Totals;
import ip30.assessment.Verdict;
import ip30.condition.Test.Op;
import ip30.measure.Clause;
import ip30.profile.Profile;
import ip30.profile.Request;
import ip30.rule.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader wants first holds for every firm: near misses and other years are what asking again would show. */
class FindingsTest {

    private static int gainsTried;
    private static int nearMissesTried;
    private static int yearsFound;

    static LongStream seeds() {
        return LongStream.range(5000, 6000);
    }

    @AfterAll
    static void hasTriedMany() {
        assertThat(nearMissesTried).isGreaterThan(100);
        assertThat(gainsTried).isGreaterThan(20);
        assertThat(yearsFound).isGreaterThan(100);
    }

    /** The words beside it say the same, but that is what no program reads. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aCriterionIsMetJustWhenTheAnswerPassesItsTest(long seed) {
        criteria(Tested.assess(Firms.request(seed)))
                .filter(criterion -> criterion.test() != null && criterion.actual() != null)
                .filter(criterion -> criterion.test().op() != Op.BETWEEN)
                .forEach(criterion -> assertThat(passes(criterion))
                        .as(criterion.label().en() + " " + criterion.test())
                        .isEqualTo(criterion.outcome() == Outcome.MET));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsMissingOfANearMissBringsItAndNothingLess(long seed) {
        var request = Firms.request(seed);
        var assessment = Tested.assess(request);
        for (var miss : assessment.nearMisses()) {
            var criteria = tuple(assessment, miss);
            var changes = Repairs.changes(new Repairs.Tuple(miss.item(), Verdict.NOT_QUALIFIED, criteria));
            if (changes.isEmpty()) {
                continue;
            }
            nearMissesTried++;
            var mended = Tested.assess(with(request, Repairs.apply(request.profile(), changes.get())));
            assertThat(verdict(mended, miss)).as(miss.clause().id()).isEqualTo(Verdict.QUALIFIED);
            if (miss.amountWithinReach() != null && changesNoOther(assessment, mended, miss.clause())) {
                gainsTried++;
                assertThat(sum(mended.qualified()) - sum(assessment.qualified()))
                        .as(miss.clause().id())
                        .isEqualTo(miss.amountWithinReach());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anotherYearIsTheSameFirmAskedForThatYear(long seed) {
        var request = Firms.request(seed);
        var asked = Tested.assess(request);
        var expected = new TreeMap<Integer, Map<String, List<String>>>();
        for (int year = asked.measure().term().from().getYear();
                year <= asked.period().asOf().getYear();
                year++) {
            if (year != asked.period().claimYear()) {
                var other = Tested.assess(inYear(request, asked.period(), year));
                var gains = gains(asked, other);
                if (!gains.isEmpty()) {
                    expected.put(year, gains);
                }
            }
        }
        assertThat(asked.otherYears().stream()
                        .collect(Collectors.toMap(
                                OtherYear::claimYear,
                                year -> year.gains().stream()
                                        .collect(Collectors.toMap(
                                                gain -> gain.clause().id(), OtherYear.Gain::items)))))
                .isEqualTo(expected);
        yearsFound += expected.size();
        for (var year : asked.otherYears()) {
            var other = Tested.assess(inYear(request, asked.period(), year.claimYear()));
            for (var gain : year.gains()) {
                var there = Assessed.clause(other, gain.clause().key());
                if (qualified(there).size() == gain.items().size()) {
                    assertThat(gain.amount()).as(gain.clause().id()).isEqualTo(there.amount());
                }
            }
        }
    }

    /** Clauses and items that qualify there, are not displaced, and miss a date here. */
    private static Map<String, List<String>> gains(Assessment asked, Assessment other) {
        var gains = new LinkedHashMap<String, List<String>>();
        for (var there : clauses(other).toList()) {
            var clause = there.clause();
            var here = Assessed.clause(asked, clause.key());
            if (clause.benefit() == null || there.verdict() != Verdict.QUALIFIED) {
                continue;
            }
            if (clause.per() == null) {
                if (there.displaced() == null && missesADate(here.criteria())) {
                    gains.put(clause.id(), List.of());
                }
                continue;
            }
            var items = new ArrayList<String>();
            for (int i = 0; i < there.items().size(); i++) {
                var item = there.items().get(i);
                boolean isGained = item.verdict() == Verdict.QUALIFIED && item.displaced() == null;
                if (isGained && missesADate(here.items().get(i).criteria())) {
                    items.add(item.pointer());
                }
            }
            if (!items.isEmpty()) {
                gains.put(clause.id(), items);
            }
        }
        return gains;
    }

    private static boolean missesADate(List<Criterion> criteria) {
        return criteria.stream()
                .anyMatch(criterion -> criterion.outcome() == Outcome.UNMET
                        && criterion.test() != null
                        && criterion.test().op() == Op.BETWEEN);
    }

    private static List<AssessedItem> qualified(AssessedClause clause) {
        return clause.items().stream()
                .filter(item -> item.verdict() == Verdict.QUALIFIED)
                .toList();
    }

    /** Asked for another year, months cut to those that had passed in it. */
    private static Request inYear(Request request, Period asked, int year) {
        var period = Period.of(asked.asOf(), year, asked.term());
        var profile = request.profile();
        for (var pointer : Edits.answered(profile)) {
            var steps = pointer.split("/");
            if (steps.length > 3 && Edits.field(pointer).marks().countedFrom() != null) {
                var start = Edits.answer(
                        profile,
                        pointer.substring(0, pointer.lastIndexOf('/') + 1)
                                + Edits.field(pointer).marks().countedFrom());
                int told = (Integer) Edits.answer(profile, pointer);
                if (start != null) {
                    profile = Edits.with(profile, pointer, Math.min(told, period.monthsSince((LocalDate) start)));
                }
            }
        }
        return new Request(asked.asOf(), year, profile);
    }

    private static Request with(Request request, Profile profile) {
        return new Request(request.asOf(), request.claimYear(), profile);
    }

    private static List<Criterion> tuple(Assessment assessment, NearMiss miss) {
        return Repairs.tuples(Assessed.clause(assessment, miss.clause().key())).stream()
                .filter(tuple -> miss.item() == null || miss.item().equals(tuple.item()))
                .findFirst()
                .orElseThrow()
                .criteria();
    }

    private static Verdict verdict(Assessment assessment, NearMiss miss) {
        return Repairs.tuples(Assessed.clause(assessment, miss.clause().key())).stream()
                .filter(tuple -> miss.item() == null || miss.item().equals(tuple.item()))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    /** Whether no clause changed but that one and those it excludes. */
    private static boolean changesNoOther(Assessment before, Assessment after, Clause clause) {
        return clauses(before)
                .filter(each -> !each.clause().equals(clause))
                .filter(each -> !each.clause().exclusiveWith().contains(clause.key())
                        && !clause.exclusiveWith().contains(each.clause().key()))
                .allMatch(each -> {
                    var other = Assessed.clause(after, each.clause().key());
                    return other.verdict() == each.verdict() && Objects.equals(other.amount(), each.amount());
                });
    }

    private static long sum(Totals totals) {
        return totals.byEvidence().values().stream().mapToLong(Long::longValue).sum()
                + totals.ceilings()
                + totals.toPersons();
    }

    private static boolean passes(Criterion criterion) {
        var test = criterion.test();
        var actual = criterion.actual();
        var code = actual instanceof Enum<?> choice ? choice.name() : actual;
        return switch (test.op()) {
            case IS, IN -> test.values().contains(code);
            case INCLUDES ->
                ((Collection<?>) actual)
                        .stream().anyMatch(choice -> test.values().contains(((Enum<?>) choice).name()));
            case AT_LEAST -> compared(criterion) >= 0;
            case MORE_THAN -> compared(criterion) > 0;
            case AT_MOST -> compared(criterion) <= 0;
            case ANSWERED -> true;
            case BETWEEN -> test.days().contains((LocalDate) actual);
        };
    }

    private static int compared(Criterion criterion) {
        var limit = (BigDecimal) criterion.test().values().get(0);
        return new BigDecimal(criterion.actual().toString()).compareTo(limit);
    }

    private static Stream<Criterion> criteria(Assessment assessment) {
        return clauses(assessment)
                .flatMap(clause -> Stream.concat(
                        clause.criteria().stream(), clause.items().stream().flatMap(item -> item.criteria().stream())));
    }

    private static Stream<AssessedClause> clauses(Assessment assessment) {
        return assessment.articles().stream().flatMap(article -> article.clauses().stream());
    }
}
