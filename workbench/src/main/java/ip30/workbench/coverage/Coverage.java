package ip30.workbench.coverage;

import ip30.assessment.AssessedClause;
import ip30.assessment.Criterion;
import ip30.assessment.Outcome;
import ip30.assessment.Verdict;
import ip30.engine.Assessor;
import ip30.engine.ClauseRule;
import ip30.engine.Condition;
import ip30.engine.ConditionCriterion;
import ip30.measure.Clause;
import ip30.measure.Numbers;
import ip30.workbench.cases.CaseRun;
import ip30.workbench.cases.CaseRun.Tried;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the cases of a measure show of every clause and every condition, and what they must show. */
public final class Coverage {

    private final Assessor assessor;
    private final Map<String, Set<Verdict>> verdicts = new HashMap<>();
    private final Map<String, Integer> cases = new HashMap<>();
    private final Map<Place, Map<Outcome, Integer>> outcomes = new HashMap<>();
    private final Map<Place, Set<Limit>> limits = new HashMap<>();
    private final Map<String, Set<String>> amounts = new HashMap<>();

    private Coverage(Assessor assessor) {
        this.assessor = assessor;
    }

    /** A condition of a rule. Values of dated figures make it another object, and not another condition. */
    private record Place(String rule, String text) {}

    /**
     * One condition of a clause with what the cases show of it.
     *
     * @param cases in how many cases (or of their items) it came out so
     * @param needed how it can come out at all
     */
    public record Row(ClauseRule rule, Condition condition, Map<Outcome, Integer> cases, Set<Outcome> needed) {

        public boolean isWhole() {
            return cases.keySet().containsAll(needed);
        }
    }

    /**
     * Something that no case shows.
     *
     * @param what in the words of whoever writes cases
     */
    public record Gap(Clause clause, String what) {}

    public static Coverage of(Assessor assessor, CaseRun run) {
        var coverage = new Coverage(assessor);
        run.all().forEach(coverage::note);
        return coverage;
    }

    /** All conditions of all clauses, in the measure's order. */
    public List<Row> rows() {
        return assessor.measure().clauses().flatMap(this::rows).toList();
    }

    private Stream<Row> rows(Clause clause) {
        return assessor.rulebook().rules(clause).stream()
                .flatMap(rule -> rule.conditions()
                        .map(condition -> new Row(
                                rule,
                                condition,
                                outcomes.getOrDefault(place(rule, condition), Map.of()),
                                possible(condition))));
    }

    /** What is missing, in the measure's order; empty where the cases show everything. */
    public List<Gap> gaps() {
        return assessor.measure().clauses().flatMap(this::gaps).toList();
    }

    private Stream<Gap> gaps(Clause clause) {
        if (!cases.containsKey(clause.key())) {
            return Stream.of(
                    new Gap(
                            clause,
                            "has no case; add at least one that qualifies, one that does not, one that is open (docs/rules.md)"));
        }
        var gaps = new ArrayList<Gap>();
        for (var verdict : expectedVerdicts(clause)) {
            if (!verdicts.getOrDefault(clause.key(), Set.of()).contains(verdict)) {
                gaps.add(new Gap(clause, "no case is " + verdict + "; add one"));
            }
        }
        rows(clause).forEach(row -> add(clause, row, gaps));
        for (var limit : AmountLimits.expected(clause, assessor)) {
            if (!amounts.getOrDefault(clause.key(), Set.of()).contains(limit)) {
                gaps.add(new Gap(clause, "no case shows the amount with " + withNumber(limit, clause) + "; add one"));
            }
        }
        return gaps.stream();
    }

    /** `yearlyCap reached` with the figure's value, where it has one. */
    private static String withNumber(String limit, Clause clause) {
        var name = limit.substring(0, limit.indexOf(' '));
        var figure = clause.figure(name);
        return figure == null || figure.value() == null
                ? limit
                : name + " (" + Numbers.plain(figure.value()) + ")" + limit.substring(name.length());
    }

    private void add(Clause clause, Row row, List<Gap> gaps) {
        var text = "`" + row.condition().text() + "`";
        for (var outcome : row.needed()) {
            if (!row.cases().containsKey(outcome)) {
                gaps.add(new Gap(clause, "no case " + doing(outcome) + " " + text + "; add one"));
            }
        }
        var seen = limits.getOrDefault(place(row.rule(), row.condition()), Set.of());
        for (var limit : Limit.expected(row.condition(), row.rule(), assessor)) {
            if (!seen.contains(limit)) {
                gaps.add(new Gap(
                        clause,
                        "no case has the answer " + limit.inWords(row.condition(), row.rule()) + " of " + text
                                + "; add one"));
            }
        }
    }

    private static String doing(Outcome outcome) {
        return switch (outcome) {
            case MET -> "meets";
            case UNMET -> "fails";
            case UNKNOWN -> "leaves open";
        };
    }

    private Set<Verdict> expectedVerdicts(Clause clause) {
        var measure = assessor.measure();
        if (clause.key().equals(measure.withinTerm()) || clause.key().equals(measure.afterTerm())) {
            return EnumSet.of(Verdict.QUALIFIED, Verdict.NOT_QUALIFIED, Verdict.NOT_IN_FORCE);
        }
        boolean asksNothing = !clause.needsScope()
                && assessor.rulebook().rules(clause).stream()
                        .noneMatch(rule -> rule.conditions().findAny().isPresent());
        return asksNothing
                ? EnumSet.of(Verdict.QUALIFIED)
                : EnumSet.of(Verdict.QUALIFIED, Verdict.NOT_QUALIFIED, Verdict.NEEDS_INFORMATION);
    }

    /** The period is always known, and some conditions are there only so that the answer is asked for. */
    private Set<Outcome> possible(Condition condition) {
        var possible = EnumSet.of(Outcome.MET);
        if (!condition.reads().isEmpty()) {
            possible.add(Outcome.UNKNOWN);
        }
        if (CanFail.canFail(condition, assessor)) {
            possible.add(Outcome.UNMET);
        }
        return possible;
    }

    private void note(Tried tried) {
        var key = tried.example().clause();
        cases.merge(key, 1, Integer::sum);
        verdicts.computeIfAbsent(key, clause -> EnumSet.noneOf(Verdict.class))
                .add(tried.assessed().verdict());
        criteria(tried.assessed()).forEach(this::note);
        amounts.computeIfAbsent(key, clause -> new HashSet<>()).addAll(AmountLimits.seen(tried.assessed(), assessor));
    }

    private void note(Criterion criterion) {
        if (criterion instanceof ConditionCriterion noted) {
            var place = place(noted.rule(), noted.condition());
            outcomes.computeIfAbsent(place, key -> new EnumMap<>(Outcome.class))
                    .merge(noted.outcome(), 1, Integer::sum);
            limits.computeIfAbsent(place, key -> EnumSet.noneOf(Limit.class)).addAll(Limit.seen(noted, assessor));
        }
    }

    private static Stream<Criterion> criteria(AssessedClause clause) {
        return Stream.concat(
                clause.criteria().stream(), clause.items().stream().flatMap(item -> item.criteria().stream()));
    }

    private static Place place(ClauseRule rule, Condition condition) {
        return new Place(rule.name(), condition.text());
    }
}
