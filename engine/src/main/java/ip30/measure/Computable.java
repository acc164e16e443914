package ip30.measure;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A benefit whose amount follows from answers and figures. Its kind knows the amount of one item (or of the firm) before anything bounds it;
 * what bounds amounts of every kind is applied after it, elsewhere.
 */
public sealed interface Computable extends Benefit
        permits Fixed, FixedPerItem, PerUnit, Share, ShareOfParts, ShareOverMonths, UpTo {

    /**
     * In whole yuan, rounded down once.
     *
     * @param steps take what was done
     */
    long amount(Answers answers, FigureValues figures, Steps steps);

    /**
     * The most that the figures let it come to, in yuan, whatever is answered; null when none sets a most.
     *
     * @param parts how many answers a total is made of
     */
    @Nullable
    Long most(FigureValues figures, ToIntFunction<String> parts);

    /** How the amount comes about, in words, without any firm. */
    Text formula(FormulaLabels labels);
}
