package ip30.engine;

import ip30.measure.Clause;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The amounts of one clause in one request: each tuple's by the figures that count for it. */
final class Amounts {

    private final Clause clause;
    private final Formula main;
    private final Picked picked;
    private final Facts facts;

    private Amounts(Clause clause, Formula main, Picked picked, Facts facts) {
        this.clause = clause;
        this.main = main;
        this.picked = picked;
        this.facts = facts;
    }

    /** By the clauses' keys; of those whose amount is published. */
    static Map<String, Amounts> of(Picked picked, Facts facts) {
        return of(picked, facts, picked.main().formulas().keySet());
    }

    /** Of those of the clauses whose amount is published. */
    static Map<String, Amounts> of(Picked picked, Facts facts, Set<String> clauses) {
        var amounts = new HashMap<String, Amounts>();
        for (var key : clauses) {
            var formula = picked.main().formulas().get(key);
            if (formula != null) {
                amounts.put(key, new Amounts(formula.clause(), formula, picked, facts));
            }
        }
        return amounts;
    }

    /** Whether every input is answered for that tuple, and it is known which figures count. */
    boolean isComputable(JudgedTuple tuple) {
        var formula = picked.formula(clause, tuple);
        return formula != null && formula.isComputable(facts, tuple);
    }

    /** The tuple's own amount, before anything bounds the clause. It must be computable. */
    TupleAmount of(JudgedTuple tuple) {
        return picked.formula(clause, tuple).amountOf(facts, tuple);
    }

    /** The most that the figures let that tuple bring, in yuan, whatever is answered; null when none sets a most. */
    @Nullable
    Long mostOf(JudgedTuple tuple) {
        long most = 0;
        for (var formula : picked.possible(clause, tuple)) {
            var one = formula.mostOfOne();
            if (one == null) {
                return null;
            }
            most = Math.max(most, one);
        }
        return most;
    }

    /** The most that the figures let the clause bring in a year, in yuan; null when none sets a most. */
    @Nullable
    Long most() {
        return main.most();
    }

    /** What bounds all tuples together. */
    Limits limits() {
        return main.limits();
    }

    /** Whether the condition reads an answer that the amount is computed from. */
    boolean dependsOn(Condition condition) {
        return main.dependsOn(condition);
    }
}
