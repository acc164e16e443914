package ip30.contract;

import ip30.measure.Operand;
import ip30.measure.Step;
import java.io.IOException;
import java.util.List;

/** Writes how an amount came about: in words, and beside them the same as data. */
final class StepsWriter {

    private final Json json;

    StepsWriter(Json json) {
        this.json = json;
    }

    /** Members. */
    void write(List<Step> steps) throws IOException {
        json.array("steps", steps, step -> json.add(step.in(json.language())));
        if (!steps.isEmpty()) {
            json.objects("stepOperands", steps, this::operands);
        }
    }

    /** The same step for programs: its name, and the numbers that its words hold. */
    private void operands(Step step) throws IOException {
        json.put("step", step.name());
        for (var operand : step.operands()) {
            if (operand instanceof Operand.Whole whole) {
                json.put(whole.name(), whole.value());
            } else if (operand instanceof Operand.Fraction fraction) {
                json.put(fraction.name(), fraction.value());
            } else {
                json.put(operand.name(), operand.in(json.language()));
            }
        }
    }
}
