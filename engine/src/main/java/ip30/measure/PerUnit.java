package ip30.measure;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A fixed amount for every unit counted.
 *
 * @param unit the answer that counts them
 */
public record PerUnit(String unit, Terms terms) implements Computable {

    private static final String MOST_UNITS = "maxUnitsPerItem";
    private static final AmountFigures FIGURES = AmountFigures.needing("amount").taking(MOST_UNITS);

    @Override
    public BenefitKind kind() {
        return BenefitKind.PER_UNIT;
    }

    @Override
    public List<String> inputs() {
        return terms.inputs(unit);
    }

    @Override
    public AmountFigures figures() {
        return FIGURES;
    }

    @Override
    public long amount(Answers answers, FigureValues figures, Steps steps) {
        long units = counted(answers.number(unit), figures, steps);
        long amount = figures.whole("amount");
        long result = amount * units;
        steps.add("units", Operand.of("amount", amount), Operand.of("units", units), Operand.of("result", result));
        return result;
    }

    private static long counted(long units, FigureValues figures, Steps steps) {
        var most = figures.wholeOrNull(MOST_UNITS);
        if (most == null || units <= most) {
            return units;
        }
        steps.add("unitsCapped", Operand.of("units", units), Operand.of("max", most));
        return most;
    }

    @Override
    public @Nullable Long most(FigureValues figures, ToIntFunction<String> parts) {
        var units = figures.wholeOrNull(MOST_UNITS);
        return units == null ? null : Long.valueOf(figures.whole("amount") * units);
    }

    @Override
    public Text formula(FormulaLabels labels) {
        return labels.word("perUnit").with("unit", labels.answer(unit)).with("amount", labels.figure("amount"));
    }
}
