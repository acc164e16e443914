package ip30.engine;

import ip30.form.FieldType;
import ip30.measure.AmountFigures;
import ip30.measure.Clause;
import ip30.measure.Computable;
import ip30.measure.FigureValues;
import ip30.measure.Operand;
import ip30.measure.Steps;
import ip30.measure.Words;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the amount of one clause comes about for one tuple: its benefit computes, and what bounds the amounts of every kind is applied here.
 * An input is the answer of one of the clause's own conditions, so that nothing unanswered is ever counted.
 */
public final class Formula {

    private static final Set<FieldType> WHOLE_NUMBERS = EnumSet.of(FieldType.INTEGER, FieldType.MONEY);

    private final Computable benefit;
    private final FigureValues figures;
    private final Limits limits;
    private final Words words;
    private final Map<String, Condition> inputs = new LinkedHashMap<>();

    /**
     * @param rule of a clause whose amount is published
     * @throws IllegalArgumentException when an input of the benefit is read by no condition of the rule, or is no whole number
     */
    public Formula(ClauseRule rule, Limits limits, Words words) {
        this.benefit = (Computable) rule.clause().benefit();
        this.figures = new FigureValues(rule.clause());
        this.limits = limits;
        this.words = words;
        for (var name : benefit.inputs()) {
            inputs.put(name, input(rule, name));
        }
    }

    Clause clause() {
        return figures.clause();
    }

    public Limits limits() {
        return limits;
    }

    /** Whether every input is answered for that tuple. */
    boolean isComputable(Facts facts, JudgedTuple tuple) {
        return new TupleAnswers(inputs, facts, tuple).isComplete();
    }

    /** Whether the condition reads an answer that the amount is computed from. */
    boolean dependsOn(Condition condition) {
        return inputs.values().stream()
                .anyMatch(input -> input.subject() == condition.subject()
                        && input.reads().stream().anyMatch(condition.reads()::contains));
    }

    /** The tuple's own amount: formula, then what it never exceeds, then the cap per item. All inputs must be answered. */
    TupleAmount amountOf(Facts facts, JudgedTuple tuple) {
        var steps = new Steps(words);
        var answers = new TupleAnswers(inputs, facts, tuple);
        long amount = benefit.amount(answers, figures, steps);
        var bound = benefit.terms().neverMoreThan();
        if (bound != null && answers.number(bound) < amount) {
            amount = answers.number(bound);
            var label = inputs.get(bound).label();
            steps.add("neverMoreThan", Operand.of("label", label), Operand.of("value", amount));
        }
        var cap = figures.wholeOrNull("capPerItem");
        if (cap != null && amount > cap) {
            amount = cap;
            steps.add("capPerItem", Operand.of("cap", amount));
        }
        if (figures.has(AmountFigures.UNKNOWN_CAP)) {
            steps.add("capUnknown");
        }
        return new TupleAmount(tuple, amount, steps.asList());
    }

    /**
     * The most that the figures let one tuple bring, in yuan, whatever is answered; null when none sets a most.
     */
    public @Nullable Long mostOfOne() {
        var most = benefit.most(figures, total -> inputs.get(total).reads().size());
        return Limits.least(most, figures.wholeOrNull("capPerItem"));
    }

    /**
     * The most that the figures let the clause bring in a year, in yuan; null when none sets a most. Of a list without a most of items one
     * item is counted.
     */
    public @Nullable Long most() {
        var one = mostOfOne();
        long items = limits.items() == null ? 1 : limits.items();
        var most = Limits.least(one == null ? null : Long.valueOf(one * items), limits.yearlyCap());
        return most == null ? null : Limits.least(most, limits.reportedMost());
    }

    private static Condition input(ClauseRule rule, String name) {
        var clause = rule.clause();
        var input = rule.conditions()
                .filter(condition -> condition.name().equals(name))
                .findFirst()
                .orElseThrow(() -> refused(
                        clause, name, "which no condition of its rule reads: add one, such as `" + name + " > 0`"));
        boolean isWhole = !input.reads().isEmpty()
                && input.reads().stream().allMatch(field -> WHOLE_NUMBERS.contains(field.type()));
        if (!isWhole) {
            throw refused(clause, name, "which is no whole number: name an amount or a count");
        }
        return input;
    }

    private static IllegalArgumentException refused(Clause clause, String input, String why) {
        return new IllegalArgumentException("clause " + clause.key() + ", benefit "
                + clause.benefit().kind() + ": it is computed from `" + input + "`, " + why);
    }
}
