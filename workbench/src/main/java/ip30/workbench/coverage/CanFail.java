package ip30.workbench.coverage;

import ip30.assessment.Outcome;
import ip30.engine.Assessor;
import ip30.engine.Condition;
import ip30.engine.Fact;
import ip30.form.Field;
import ip30.form.FieldType;
import ip30.rule.Period;
import java.util.List;

/** Whether any legal answer could fail a condition: some are there only so that the answer is asked for. */
final class CanFail {

    private CanFail() {}

    static boolean canFail(Condition condition, Assessor assessor) {
        if (condition.reads().size() != 1) {
            return true;
        }
        var field = condition.reads().get(0);
        return candidates(field).isEmpty()
                || candidates(field).stream()
                        .anyMatch(answer -> judge(condition, assessor, field, answer) == Outcome.UNMET);
    }

    /** All values of a choice, the edges of a number's legal range; empty for a type that any condition on it can fail. */
    private static List<Object> candidates(Field field) {
        if (field.type() == FieldType.CHOICE) {
            return List.of((Object[]) field.choices().getEnumConstants());
        }
        return switch (field.type()) {
            case INTEGER -> List.of(0, field.max().intValue());
            case MONEY -> List.of(0L, field.max());
            default -> List.of();
        };
    }

    private static Outcome judge(Condition condition, Assessor assessor, Field field, Object answer) {
        var form = assessor.form();
        var group = form.group(condition.subject());
        var answers = new Object[group.type().fields().size()];
        answers[field.index()] = answer;
        var fact = Fact.ofObject(group, group.type().create(answers));
        var term = assessor.measure().term();
        var period = Period.of(term.to(), term.to().getYear(), term);
        return condition.judge(
                fact, period, assessor.rulebook().ruleOf(condition).figures());
    }
}
