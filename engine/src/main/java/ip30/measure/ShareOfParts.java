package ip30.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A share of a total, each part of which brings its share up to a cap of its own; they are added, and rounded once.
 *
 * @param kind SHARE, or REIMBURSE where it is what was paid that comes back
 * @param of the total that it is a share of
 */
public record ShareOfParts(BenefitKind kind, String of, Terms terms) implements Computable {

    /** The figure that makes a share one of parts. */
    static final String CAP = "capPerPart";

    private static final AmountFigures FIGURES = AmountFigures.needing("rate", CAP);

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
        var rate = figures.exact("rate");
        var cap = figures.exact(CAP);
        var sum = BigDecimal.ZERO;
        for (var part : answers.parts(of)) {
            var share = BigDecimal.valueOf(part.number()).multiply(rate);
            if (share.compareTo(cap) > 0) {
                steps.add(
                        CAP,
                        Operand.of("label", part.label()),
                        Operand.of("of", part.number()),
                        Operand.of("cap", figures.whole(CAP)));
            }
            sum = sum.add(share.min(cap));
        }
        var result = WholeYuan.of(sum);
        steps.add("parts", Operand.of("rate", rate), Operand.of("result", result.yuan()));
        steps.noteRounding(result);
        return result.yuan();
    }

    @Override
    public Long most(FigureValues figures, ToIntFunction<String> parts) {
        return figures.whole(CAP) * parts.applyAsInt(of);
    }

    @Override
    public Text formula(FormulaLabels labels) {
        return labels.word("share").with("of", labels.answer(of)).with("rate", labels.figure("rate"));
    }
}
