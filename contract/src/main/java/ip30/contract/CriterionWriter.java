package ip30.contract;

import ip30.assessment.Criterion;
import ip30.assessment.Requirement;
import ip30.measure.Clause;
import ip30.measure.Evidence;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes a criterion of a clause. */
final class CriterionWriter {

    private final Json json;

    CriterionWriter(Json json) {
        this.json = json;
    }

    /** Members: what is required, what was answered, what follows. */
    void write(Clause clause, Criterion criterion) throws IOException {
        var requirement = criterion.requirement();
        var answer = criterion.answer();
        if (answer == null) {
            json.constant("gate", requirement, to -> scope(to, requirement));
        } else {
            json.template(
                    "pointer",
                    requirement,
                    (to, strings) -> head(to, requirement, strings[0], strings[1]),
                    criterion.record(),
                    answer);
            actual(criterion.actual());
        }
        json.put("outcome", criterion.outcome());
        // The clause's evidence holds for its conditions; a single one may be known less well.
        if (clause.evidence().conditions() != Evidence.ASSUMED && criterion.evidence() == Evidence.ASSUMED) {
            json.put("evidence", Evidence.ASSUMED);
        }
    }

    private static void scope(Json json, Requirement requirement) throws IOException {
        json.put("gate", "scope");
        json.text("label", requirement.label());
        json.text("required", requirement.words());
    }

    /**
     * @param record JSON pointer of the record it is about
     * @param pointed the answer pointed at
     */
    private static void head(Json json, Requirement requirement, String record, String pointed) throws IOException {
        json.put("pointer", record + pointed);
        json.text("label", requirement.label());
        json.array("pointers", requirement.answers(), answer -> json.add(record + answer));
        json.text("required", requirement.words());
        new TestWriter(json).write(requirement.test());
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
