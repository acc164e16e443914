package ip30.measure;

import java.util.List;
import java.util.function.ToIntFunction;

/** A fixed amount, once a clause and claim year. */
public record Fixed(Terms terms) implements Computable {

    /** One is paid, so that no figure says how many are. */
    private static final AmountFigures FIGURES = AmountFigures.needing("amount").without("maxItemsPerYear");

    @Override
    public BenefitKind kind() {
        return BenefitKind.FIXED;
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
    public boolean isOncePerYear() {
        return true;
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
        return labels.word("fixed").with("amount", labels.figure("amount"));
    }
}
