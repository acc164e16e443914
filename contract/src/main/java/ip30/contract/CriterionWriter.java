package ip30.contract;

import ip30.assessment.Criterion;
import ip30.measure.Clause;
import ip30.measure.Evidence;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes a criterion of a clause. */
final class CriterionWriter {

    private final Json json;
    private final TestWriter tests;

    CriterionWriter(Json json) {
        this.json = json;
        this.tests = new TestWriter(json);
    }

    /** Members: what is required, what was answered, what follows. */
    void write(Clause clause, Criterion criterion) throws IOException {
        if (criterion.isScope()) {
            json.put("gate", "scope");
            json.text("label", criterion.label());
            json.text("required", criterion.required());
        } else {
            json.put("pointer", criterion.pointer());
            json.text("label", criterion.label());
            json.strings("pointers", criterion.pointers());
            json.text("required", criterion.required());
            tests.write(criterion.test());
            actual(criterion.actual());
        }
        json.put("outcome", criterion.outcome());
        // The clause's evidence holds for its conditions; a single one may be known less well.
        if (criterion.evidence() == Evidence.ASSUMED && clause.evidence().conditions() != Evidence.ASSUMED) {
            json.put("evidence", criterion.evidence());
        }
    }

    /** What was answered, of whatever type; null while it is not. */
    private void actual(@Nullable Object answer) throws IOException {
        var name = "actual";
        if (answer instanceof Boolean flag) {
            json.put(name, flag);
        } else if (answer instanceof BigDecimal decimal) {
            json.put(name, decimal);
        } else if (answer instanceof Number number) {
            json.put(name, number.longValue());
        } else if (answer instanceof Collection<?> choices) {
            json.array(name, choices, choice -> json.add(code(choice)));
        } else {
            json.put(name, answer == null ? null : code(answer));
        }
    }

    /** Of a choice its code, of a date its digits. */
    private static String code(Object answer) {
        return answer instanceof Enum<?> choice ? choice.name() : answer.toString();
    }
}
