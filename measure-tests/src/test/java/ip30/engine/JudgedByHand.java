package ip30.engine;

import ip30.assessment.Outcome;
import ip30.measure.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A firm of the fictitious measure: what it answered, and how its clauses and their items are judged, which no rule is asked. */
final class JudgedByHand {

    static final Map<String, Object> THREE_MARKS = Map.of("regionalMarks", List.of(Map.of(), Map.of(), Map.of()));

    private final LoadedAnew loaded;
    private final Facts facts;
    private final Map<String, JudgedClause> judged = new HashMap<>();

    JudgedByHand(LoadedAnew loaded, Map<String, Object> answers) {
        this.loaded = loaded;
        this.facts = loaded.facts(answers);
    }

    /** Each suit has cost that many yuan, and is met. */
    static JudgedByHand withSuits(int... costs) {
        var suits = new ArrayList<Map<String, Object>>();
        var outcomes = new Outcome[costs.length];
        for (int i = 0; i < costs.length; i++) {
            suits.add(Map.of("lawyerFees", costs[i], "otherCosts", 0));
            outcomes[i] = Outcome.MET;
        }
        return new JudgedByHand(new LoadedAnew(), Map.of("litigations", suits)).with("suits.1", outcomes);
    }

    /** @param outcomes the items', or the firm's */
    JudgedByHand with(String key, Outcome... outcomes) {
        var clause = loaded.clause(key);
        var rule = loaded.edition().rulebook().rules(key).get(0);
        var items = new ArrayList<JudgedTuple>();
        if (clause.per() != null) {
            for (int i = 0; i < outcomes.length; i++) {
                var item = facts.list(clause.per()).get(i);
                items.add(new JudgedTuple(item, outcomes[i], List.of()));
            }
        }
        var firm = new JudgedTuple(null, clause.per() == null ? outcomes[0] : Outcome.MET, List.of());
        judged.put(key, new JudgedClause(clause, rule, firm, items));
        return this;
    }

    Settlements settlements() {
        return new Settlements(
                judged,
                Amounts.of(loaded.picked(facts), facts),
                Exclusions.of(loaded.measure()),
                loaded.measure().words());
    }

    /** By item, null where it has none. */
    List<Long> amountsOf(String key) {
        var settlement = settlements().of(key);
        var amounts = new ArrayList<Long>();
        for (var tuple : judged.get(key).tuples()) {
            var amount = settlement.amountOf(tuple.fact());
            amounts.add(amount == null ? null : (Long) amount.amount());
        }
        return amounts;
    }

    List<Step> stepsOf(String key, int item) {
        return settlements()
                .of(key)
                .amountOf(judged.get(key).tuples().get(item).fact())
                .steps();
    }

    long gainOf(String key, int item) {
        return settlements().gainOf(judged.get(key), judged.get(key).tuples().get(item));
    }
}
