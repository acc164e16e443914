package ip30.measure;

import java.util.ArrayList;
import java.util.List;

/** The steps of one amount, collected in their order while it is computed. */
public final class Steps {

    private final Words words;
    private final List<Step> steps = new ArrayList<>();

    public Steps(Words words) {
        this.words = words;
    }

    public void add(String name, Operand... operands) {
        steps.add(Step.of(words, name, operands));
    }

    /** Says so where something was rounded away. */
    void noteRounding(WholeYuan result) {
        if (result.isRounded()) {
            add("roundedDown");
        }
    }

    public List<Step> asList() {
        return List.copyOf(steps);
    }
}
