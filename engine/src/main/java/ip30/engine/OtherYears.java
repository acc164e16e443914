package ip30.engine;

import ip30.assessment.Criterion;
import ip30.assessment.OtherYear;
import ip30.assessment.OtherYear.Gain;
import ip30.assessment.Outcome;
import ip30.assessment.WindowState;
import ip30.measure.Article;
import ip30.rule.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * In which other claim years something qualifies that does not in the one asked for, because of a date. The same answers are judged again,
 * months cut to those of that year; but only the clauses that nothing else keeps from qualifying.
 */
final class OtherYears {

    private final Evaluation asked;
    private final Evaluation.Maker evaluations;

    private OtherYears(Evaluation asked, Evaluation.Maker evaluations) {
        this.asked = asked;
        this.evaluations = evaluations;
    }

    /** @param asked judged, with its scope met */
    static List<OtherYear> of(Evaluation asked, Evaluation.Maker evaluations) {
        return new OtherYears(asked, evaluations).find();
    }

    private List<OtherYear> find() {
        var dated = dated();
        if (dated.isEmpty()) {
            return List.of();
        }
        var period = asked.facts().period();
        var years = new ArrayList<OtherYear>();
        int last = Math.min(period.term().to().getYear(), period.asOf().getYear());
        for (int year = period.term().from().getYear(); year <= last; year++) {
            if (year != period.claimYear()) {
                var other = year(Period.of(period.asOf(), year, period.term()), dated);
                if (other != null) {
                    years.add(other);
                }
            }
        }
        return years;
    }

    /** Places of the tuples that only dates, and months that follow from them, keep from qualifying; by the clauses' keys. */
    private Map<String, List<Integer>> dated() {
        var dated = new HashMap<String, List<Integer>>();
        for (var clause : asked.judged()) {
            if (clause.clause().benefit() != null && hangsOnDates(clause.firm().criteria())) {
                var tuples = clause.tuples();
                for (int i = 0; i < tuples.size(); i++) {
                    if (tuples.get(i).outcome() == Outcome.UNMET && isMissedByDate(clause, tuples.get(i))) {
                        dated.computeIfAbsent(clause.clause().key(), key -> new ArrayList<>())
                                .add(i);
                    }
                }
            }
        }
        return dated;
    }

    private static boolean isMissedByDate(JudgedClause clause, JudgedTuple tuple) {
        return hangsOnDates(tuple.criteria()) && (missesADate(tuple) || missesADate(clause.firm()));
    }

    private static boolean missesADate(JudgedTuple tuple) {
        for (var criterion : tuple.criteria()) {
            if (criterion.outcome() == Outcome.UNMET && isAboutADate(criterion)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing is open, and nothing unmet but what another claim year may change. */
    private static boolean hangsOnDates(List<Criterion> criteria) {
        for (var criterion : criteria) {
            boolean isFine = criterion.outcome() == Outcome.MET
                    || criterion.outcome() == Outcome.UNMET
                            && (isAboutADate(criterion) || isAboutMonths(criterion) || isAboutTheClaimYear(criterion));
            if (!isFine) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAboutADate(Criterion criterion) {
        return criterion instanceof ConditionCriterion own && own.condition().betweenDays() != null;
    }

    private static boolean isAboutMonths(Criterion criterion) {
        return criterion instanceof ConditionCriterion own
                && own.condition().reads().stream()
                        .anyMatch(field -> field.marks().countedFrom() != null);
    }

    private static boolean isAboutTheClaimYear(Criterion criterion) {
        return CommonCriteria.CLAIM_YEAR.equals(criterion.pointer());
    }

    /** Null when nothing is gained in that year. */
    private @Nullable OtherYear year(Period period, Map<String, List<Integer>> dated) {
        var other = evaluations.of(asked.facts().in(period));
        if (!other.judgeOnly(dated.keySet())) {
            return null;
        }
        var gains = new ArrayList<Gain>();
        for (var article : other.measure().articles()) {
            for (var clause : article.clauses()) {
                var places = dated.get(clause.key());
                var gain = places == null ? null : gain(article, other, other.judged(clause.key()), places);
                if (gain != null) {
                    gains.add(gain);
                }
            }
        }
        var window = period.usualWindow();
        return gains.isEmpty()
                ? null
                : new OtherYear(period.claimYear(), window, WindowState.of(window, period.asOf()), gains);
    }

    private static @Nullable Gain gain(Article article, Evaluation other, JudgedClause clause, List<Integer> places) {
        var settlement = other.settlement(clause.clause().key());
        var items = new ArrayList<String>();
        var askAgain = new TreeMap<Long, String>();
        boolean isGained = false;
        long sum = 0;
        for (var place : places) {
            var tuple = clause.tuples().get(place);
            var amount = settlement == null ? null : settlement.amountOf(tuple.fact());
            if (tuple.outcome() == Outcome.MET && (amount == null || amount.displaced() == null)) {
                isGained = true;
                sum += amount == null ? 0 : amount.amount();
                if (tuple.fact() != null) {
                    items.add(tuple.fact().pointer());
                }
                askAgain(clause.firm(), askAgain);
                askAgain(tuple, askAgain);
            }
        }
        return isGained
                ? new Gain(
                        article,
                        clause.clause(),
                        items,
                        settlement == null ? null : (Long) settlement.limits().bound(sum),
                        List.copyOf(askAgain.values()))
                : null;
    }

    private static void askAgain(JudgedTuple tuple, Map<Long, String> pointers) {
        for (var criterion : tuple.criteria()) {
            if (criterion instanceof ConditionCriterion own) {
                for (var field : own.condition().reads()) {
                    if (field.marks().isOfClaimYear()) {
                        var answer = own.fact().open(field);
                        pointers.put(answer.order(), answer.pointer());
                    }
                }
            }
        }
    }
}
