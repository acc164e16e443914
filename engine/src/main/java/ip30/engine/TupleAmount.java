package ip30.engine;

import ip30.assessment.Displacement;
import ip30.measure.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The amount of one tuple while it is being settled: first its own, then what is left of it. */
final class TupleAmount {

    private final JudgedTuple tuple;
    private final List<Step> steps;
    private long amount;
    private @Nullable Displacement displaced;

    TupleAmount(JudgedTuple tuple, long amount, List<Step> steps) {
        this.tuple = tuple;
        this.amount = amount;
        this.steps = new ArrayList<>(steps);
    }

    JudgedTuple tuple() {
        return tuple;
    }

    /** In yuan. */
    long amount() {
        return amount;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Null when nothing displaced it. */
    @Nullable
    Displacement displaced() {
        return displaced;
    }

    void displace(String by, Step step) {
        displaced = new Displacement(by, amount);
        drop(step);
    }

    void drop(Step step) {
        amount = 0;
        note(step);
    }

    /** Adds a step that changes no amount. */
    void note(Step step) {
        steps.add(step);
    }
}
