package ip30.assessment;

import ip30.measure.Figure;
import ip30.measure.Step;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One item of a clause's list, judged with the clause's own criteria included.
 *
 * @param label the firm's own name for it; null without one
 * @param amount in yuan; null unless QUALIFIED and the amount is published
 * @param displaced null when nothing displaced it
 * @param figures those that count for it by its own date and are not the clause's; empty where the same count
 */
public record AssessedItem(
        String pointer,
        @Nullable String label,
        Verdict verdict,
        @Nullable Long amount,
        List<Criterion> criteria,
        List<Step> steps,
        Set<Flag> flags,
        @Nullable Displacement displaced,
        List<Figure> figures) {}
