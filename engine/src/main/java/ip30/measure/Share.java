package ip30.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A share of a sum.
 *
 * @param kind SHARE, or REIMBURSE where it is what was paid that comes back
 * @param of the answer that it is a share of
 */
public record Share(BenefitKind kind, String of, Terms terms) implements Computable {

    private static final AmountFigures FIGURES = AmountFigures.needing("rate");

    @Override
    public List<String> inputs() {
        return terms.inputs(of);
    }

    @Override
    public AmountFigures figures() {
        return FIGURES;
    }

    @Override
    public long amount(Answers answers, FigureValues figures, Steps steps) {
        long sum = answers.number(of);
        var rate = figures.exact("rate");
        var result = WholeYuan.of(BigDecimal.valueOf(sum).multiply(rate));
        steps.add("share", Operand.of("of", sum), Operand.of("rate", rate), Operand.of("result", result.yuan()));
        steps.noteRounding(result);
        return result.yuan();
    }

    @Override
    public @Nullable Long most(FigureValues figures, ToIntFunction<String> parts) {
        return null;
    }

    @Override
    public Text formula(FormulaLabels labels) {
        return labels.word("share").with("of", labels.answer(of)).with("rate", labels.figure("rate"));
    }
}
