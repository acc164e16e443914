package ip30.measure;

import java.util.List;

/** A service, no money. */
public record InKind(Terms terms) implements Benefit {

    @Override
    public BenefitKind kind() {
        return BenefitKind.IN_KIND;
    }

    @Override
    public List<String> inputs() {
        return List.of();
    }

    @Override
    public AmountFigures figures() {
        return AmountFigures.NONE;
    }

    @Override
    public boolean bringsMoney() {
        return false;
    }
}
