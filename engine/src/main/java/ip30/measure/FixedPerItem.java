package ip30.measure;

import java.util.List;
import java.util.function.ToIntFunction;

/** A fixed amount for every item. */
public record FixedPerItem(Terms terms) implements Computable {

    private static final AmountFigures FIGURES = AmountFigures.needing("amount");

    @Override
    public BenefitKind kind() {
        return BenefitKind.FIXED_PER_ITEM;
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
    public long amount(Answers answers, FigureValues figures, Steps steps) {
        long amount = figures.whole("amount");
        steps.add("fixed", Operand.of("amount", amount));
        return amount;
    }

    @Override
    public Long most(FigureValues figures, ToIntFunction<String> parts) {
        return figures.whole("amount");
    }

    @Override
    public Text formula(FormulaLabels labels) {
        return labels.word("fixedPerItem").with("amount", labels.figure("amount"));
    }
}
