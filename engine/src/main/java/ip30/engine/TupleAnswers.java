package ip30.engine;

import ip30.measure.Answers;
import java.util.List;
import java.util.Map;

/**
 * The answers of one tuple, as the conditions of its clause read them.
 *
 * @param inputs the condition that reads an answer, by the answer's name
 */
record TupleAnswers(Map<String, Condition> inputs, Facts facts, JudgedTuple tuple) implements Answers {

    boolean isComplete() {
        for (var input : inputs.values()) {
            if (input.value(fact(input)) == null) {
                return false;
            }
        }
        return true;
    }

    @Override
    public long number(String answer) {
        var input = inputs.get(answer);
        return whole(input.value(fact(input)));
    }

    @Override
    public List<Part> parts(String total) {
        var input = inputs.get(total);
        var answers = fact(input).answers();
        return input.reads().stream()
                .map(part -> new Part(part.label(), whole(answers[part.index()])))
                .toList();
    }

    private Fact fact(Condition input) {
        return tuple.fact() != null ? tuple.fact() : facts.object(input.subject());
    }

    private static long whole(Object answer) {
        return ((Number) answer).longValue();
    }
}
