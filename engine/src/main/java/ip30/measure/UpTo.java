package ip30.measure;

import java.util.List;
import java.util.function.ToIntFunction;

/** Only the ceiling is known; never added to what is due. */
public record UpTo(Terms terms) implements Computable {

    private static final AmountFigures FIGURES = AmountFigures.needing("ceiling");

    @Override
    public BenefitKind kind() {
        return BenefitKind.UP_TO;
    }

    @Override
    public List<String> inputs() {
        return terms.inputs();
    }

    @Override
    public AmountFigures figures() {
        return FIGURES;
    }

    @Override
    public boolean isCeiling() {
        return true;
    }

    @Override
    public long amount(Answers answers, FigureValues figures, Steps steps) {
        long ceiling = figures.whole("ceiling");
        steps.add("ceiling", Operand.of("amount", ceiling));
        return ceiling;
    }

    @Override
    public Long most(FigureValues figures, ToIntFunction<String> parts) {
        return figures.whole("ceiling");
    }

    @Override
    public Text formula(FormulaLabels labels) {
        return labels.word("upTo").with("ceiling", labels.figure("ceiling"));
    }
}
