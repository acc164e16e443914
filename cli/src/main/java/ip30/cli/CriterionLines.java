package ip30.cli;

import ip30.assessment.Criterion;
import ip30.assessment.Outcome;
import java.util.List;

/** Criteria that are not met, or open, a line each; what is met goes without saying. */
final class CriterionLines {

    private final Vocabulary words;
    private final Style style;
    private final Lines lines;

    CriterionLines(Vocabulary words, Style style, Lines lines) {
        this.words = words;
        this.style = style;
        this.lines = lines;
    }

    /** The scope is told apart: it is no single answer. */
    void write(int level, List<Criterion> criteria) {
        for (var criterion : criteria) {
            if (!criterion.isScope() && criterion.outcome() != Outcome.MET) {
                var line = in(criterion);
                lines.line(level, criterion.outcome() == Outcome.UNKNOWN ? style.open(line) : line);
            }
        }
    }

    /** In one line. */
    String in(Criterion criterion) {
        var label = words.in(criterion.label());
        var required = words.in(criterion.required());
        return criterion.outcome() == Outcome.UNMET
                ? words.say("missing", "label", label, "required", required, "actual", words.answer(criterion.actual()))
                : words.say("unanswered", "label", label, "required", required);
    }
}
