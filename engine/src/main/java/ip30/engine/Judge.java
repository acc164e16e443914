package ip30.engine;

import ip30.assessment.Criterion;
import ip30.assessment.Outcome;
import ip30.assessment.TermStatus;
import ip30.assessment.Verdict;
import ip30.measure.Clause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges the clauses of one request: the rules that fired decide, and the same compiled conditions tell why and why not. Alternatives
 * count with the best of them.
 */
final class Judge {

    private static final Comparator<Judged> BEST_FIRST = Comparator.<Judged, Verdict>comparing(
                    way -> Verdict.of(way.outcome()))
            .thenComparing(Nearness.NEAREST_FIRST);

    private final Rulebook rulebook;
    private final Gates gates;
    private final Facts facts;
    private final Matches matches;

    Judge(Rulebook rulebook, Gates gates, Facts facts) {
        this.rulebook = rulebook;
        this.gates = gates;
        this.facts = facts;
        this.matches = Matches.of(rulebook, facts);
    }

    /** How the day asked for stands to the term: the rules of the term decide. */
    TermStatus status() {
        if (hasFired(gates.withinTerm())) {
            return TermStatus.IN_FORCE;
        }
        if (hasFired(gates.afterTerm())) {
            return TermStatus.AFTER_TERM;
        }
        var period = facts.period();
        return period.asOf().isBefore(period.term().from()) ? TermStatus.NOT_YET : TermStatus.CLOSED;
    }

    private boolean hasFired(String clause) {
        return rulebook.ways(clause).stream().anyMatch(way -> matches.contains(way, null));
    }

    /** @param given the gates that stand before the clause */
    JudgedClause judge(Clause clause, List<Criterion> given) {
        return clause.per() == null ? ofFirm(clause, given) : ofItems(clause, given);
    }

    private JudgedClause ofFirm(Clause clause, List<Criterion> given) {
        @Nullable JudgedClause best = null;
        for (var way : rulebook.ways(clause)) {
            var judged = firm(way, given);
            if (best == null || BEST_FIRST.compare(judged, best.firm()) < 0) {
                best = new JudgedClause(clause, way, judged, List.of());
            }
        }
        return best;
    }

    private JudgedClause ofItems(Clause clause, List<Criterion> given) {
        var way = rulebook.ways(clause).get(0);
        var firm = firm(way, given);
        var list = facts.list(clause.per());
        if (list == null || list.isEmpty()) {
            var withList = new Judged.Builder(Outcome.MET);
            firm.criteria().forEach(withList::add);
            withList.add(gates.noItem(clause, list));
            return new JudgedClause(clause, way, withList.build(null), List.of());
        }
        var ofRule = firm.criteria().stream()
                .filter(ConditionCriterion.class::isInstance)
                .map(Criterion::outcome)
                .reduce(Outcome.MET, Outcome::and);
        var items = new ArrayList<Judged>(list.size());
        for (var item : list) {
            items.add(item(way, item, ofRule, firm.outcome()));
        }
        return new JudgedClause(clause, way, firm, items);
    }

    private Judged firm(Way way, List<Criterion> given) {
        var judged = new Judged.Builder(Outcome.MET);
        given.forEach(judged::add);
        boolean isWholeRule = way.ofItem().isEmpty();
        boolean hasFired = isWholeRule && matches.contains(way, null);
        var outcome = explain(way, way.ofFirm(), null, hasFired, judged);
        if (isWholeRule) {
            agree(way, hasFired, outcome);
        }
        return judged.build(null);
    }

    private Judged item(Way way, Fact item, Outcome firmOfRule, Outcome firm) {
        var judged = new Judged.Builder(firm);
        boolean hasFired = matches.contains(way, item.record());
        agree(way, hasFired, explain(way, way.ofItem(), item, hasFired, judged).and(firmOfRule));
        var earlierSupport = gates.earlierSupport(item);
        return (earlierSupport == null ? judged : judged.add(earlierSupport)).build(item);
    }

    /** Where the rule fired every condition is met; where it did not, each tells what became of it. */
    private Outcome explain(
            Way way, List<Condition> conditions, @Nullable Fact item, boolean hasFired, Judged.Builder judged) {
        var all = Outcome.MET;
        for (var condition : conditions) {
            var fact = item != null ? item : facts.object(condition.subject());
            var outcome = hasFired ? Outcome.MET : condition.judge(fact, facts.period(), way.figures());
            judged.add(new ConditionCriterion(way, condition, fact, facts.period(), outcome));
            all = all.and(outcome);
        }
        return all;
    }

    /** Decision and explanation read the same compiled conditions; should they ever differ, no answer is better than a wrong one. */
    private static void agree(Way way, boolean hasFired, Outcome explained) {
        if (hasFired != (explained == Outcome.MET)) {
            throw new IllegalStateException("rule and explanation differ: " + way.rule());
        }
    }
}
