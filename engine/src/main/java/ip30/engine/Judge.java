package ip30.engine;

import ip30.assessment.Criterion;
import ip30.assessment.Outcome;
import ip30.assessment.TermStatus;
import ip30.measure.Clause;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges the clauses of one request: the rules that fired decide, and the same compiled conditions tell why and why not. Alternatives
 * count with the best of them.
 */
final class Judge {

    private final Rulebook rulebook;
    private final CommonCriteria common;
    private final Facts facts;
    private final Requirements requirements;
    private final @Nullable Matches matches;

    private Judge(Edition edition, Facts facts, @Nullable Matches matches) {
        this.rulebook = edition.rulebook();
        this.common = edition.common();
        this.facts = facts;
        this.requirements = edition.requirements().in(facts.period());
        this.matches = matches;
    }

    /** By rules that fire in a session; the conditions explain, and must agree. */
    static Judge byRules(Edition edition, Facts facts) {
        return new Judge(edition, facts, Matches.of(edition.rulebook(), facts));
    }

    /** By the compiled conditions of the same rules alone: what a firing would say, for the cost of the clauses asked about. */
    static Judge byConditions(Edition edition, Facts facts) {
        return new Judge(edition, facts, null);
    }

    TermStatus status() {
        return common.status(facts.period(), this::isMet);
    }

    private boolean isMet(String clause) {
        for (var rule : rulebook.rules(clause)) {
            if (firm(rule, List.of()).outcome() == Outcome.MET) {
                return true;
            }
        }
        return false;
    }

    /** @param item the record of an item; null for the firm */
    private boolean hasFired(ClauseRule rule, @Nullable Object item) {
        return matches != null && matches.contains(rule, item);
    }

    /** @param given the criteria that stand before the clause */
    JudgedClause judge(Clause clause, List<Criterion> given) {
        return clause.per() == null ? ofFirm(clause, given) : ofItems(clause, given);
    }

    private JudgedClause ofFirm(Clause clause, List<Criterion> given) {
        @Nullable JudgedClause best = null;
        for (var rule : rulebook.rules(clause)) {
            var judged = firm(rule, given);
            if (best == null || Nearness.compare(judged, best.firm()) < 0) {
                best = new JudgedClause(clause, rule, judged, List.of());
            }
        }
        return best;
    }

    private JudgedClause ofItems(Clause clause, List<Criterion> given) {
        var rule = rulebook.rules(clause).get(0);
        var firm = firm(rule, given);
        var list = facts.list(clause.per());
        if (list == null || list.isEmpty()) {
            var withList = new JudgedTuple.Builder(Outcome.MET);
            firm.criteria().forEach(withList::add);
            withList.add(common.noItem(clause, list));
            return new JudgedClause(clause, rule, withList.build(null), List.of());
        }
        var ofRule = Outcome.MET;
        for (var criterion : firm.criteria()) {
            ofRule = criterion instanceof ConditionCriterion ? ofRule.and(criterion.outcome()) : ofRule;
        }
        var items = new ArrayList<JudgedTuple>(list.size());
        for (var item : list) {
            items.add(item(rule, item, ofRule, firm.outcome()));
        }
        return new JudgedClause(clause, rule, firm, items);
    }

    private JudgedTuple firm(ClauseRule rule, List<Criterion> given) {
        var judged = new JudgedTuple.Builder(Outcome.MET);
        given.forEach(judged::add);
        boolean isWholeRule = rule.ofItem().isEmpty();
        boolean hasFired = isWholeRule && hasFired(rule, null);
        var outcome = explain(rule, rule.ofFirm(), null, hasFired, judged);
        if (isWholeRule) {
            agree(rule, hasFired, outcome);
        }
        return judged.build(null);
    }

    private JudgedTuple item(ClauseRule rule, Fact item, Outcome firmOfRule, Outcome firm) {
        var judged = new JudgedTuple.Builder(firm);
        boolean hasFired = hasFired(rule, item.record());
        agree(
                rule,
                hasFired,
                explain(rule, rule.ofItem(), item, hasFired, judged).and(firmOfRule));
        var earlierSupport = common.earlierSupport(item);
        return (earlierSupport == null ? judged : judged.add(earlierSupport)).build(item);
    }

    /** Where the rule fired every condition is met; where it did not, each tells what became of it. */
    private Outcome explain(
            ClauseRule rule,
            List<Condition> conditions,
            @Nullable Fact item,
            boolean hasFired,
            JudgedTuple.Builder judged) {
        var all = Outcome.MET;
        for (var condition : conditions) {
            var fact = item != null ? item : facts.object(condition.subject());
            var outcome = hasFired ? Outcome.MET : condition.judge(fact, facts.period(), rule.figures());
            judged.add(new ConditionCriterion(rule, condition, fact, requirements, outcome));
            all = all.and(outcome);
        }
        return all;
    }

    /** Decision and explanation read the same compiled conditions; should they ever differ, no answer is better than a wrong one. */
    private void agree(ClauseRule rule, boolean hasFired, Outcome explained) {
        if (matches != null && hasFired != (explained == Outcome.MET)) {
            throw new IllegalStateException("rule and explanation differ: " + rule.name());
        }
    }
}
