package ip30.measure;

import java.util.List;

/** Money, but how its amount comes about is not known. */
public record Unpublished(Terms terms) implements Benefit {

    @Override
    public BenefitKind kind() {
        return BenefitKind.UNPUBLISHED;
    }

    @Override
    public List<String> inputs() {
        return List.of();
    }

    @Override
    public AmountFigures figures() {
        return AmountFigures.NONE;
    }
}
