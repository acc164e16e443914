package ip30.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A share of a sum at a yearly rate, for some months.
 *
 * @param kind SHARE, or REIMBURSE where it is what was paid that comes back
 * @param of the answer that it is a share of
 * @param months the answer that counts the months
 */
public record ShareOverMonths(BenefitKind kind, String of, String months, Terms terms) implements Computable {

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);
    private static final AmountFigures FIGURES = AmountFigures.needing("ratePerYear");

    @Override
    public List<String> inputs() {
        return terms.inputs(of, months);
    }

    @Override
    public AmountFigures figures() {
        return FIGURES;
    }

    /** The division by twelve comes last: a twelfth need not be a finite decimal. */
    @Override
    public long amount(Answers answers, FigureValues figures, Steps steps) {
        long sum = answers.number(of);
        long count = answers.number(months);
        var rate = figures.exact("ratePerYear");
        var twelvefold = BigDecimal.valueOf(sum).multiply(rate).multiply(BigDecimal.valueOf(count));
        var result = WholeYuan.ofQuotient(twelvefold, MONTHS_OF_A_YEAR);
        steps.add(
                "shareOverMonths",
                Operand.of("of", sum),
                Operand.of("rate", rate),
                Operand.of("months", count),
                Operand.of("result", result.yuan()));
        steps.noteRounding(result);
        return result.yuan();
    }

    @Override
    public @Nullable Long most(FigureValues figures, ToIntFunction<String> parts) {
        return null;
    }

    @Override
    public Text formula(FormulaLabels labels) {
        return labels.word("shareOverMonths")
                .with("of", labels.answer(of))
                .with("rate", labels.figure("ratePerYear"))
                .with("months", labels.answer(months));
    }
}
