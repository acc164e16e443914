package ip30.assessment;

import ip30.condition.Test;
import ip30.measure.Evidence;
import ip30.measure.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One condition of a clause as it stands for one firm: what is required, what was answered, what follows. */
public interface Criterion {

    Requirement requirement();

    Outcome outcome();

    /** JSON pointer of the record that its answers are part of; empty where that is the request itself. */
    String record();

    /** Which of the requirement's answers is pointed at: the first unanswered, else the first; null for the scope. */
    @Nullable
    String answer();

    /** JSON pointers of all facts that the condition reads. */
    default List<String> pointers() {
        return requirement().answers().stream().map(answer -> record() + answer).toList();
    }

    /** JSON pointer of the answer pointed at; null for the scope. */
    default @Nullable String pointer() {
        var answer = answer();
        return answer == null ? null : record() + answer;
    }

    /** Whether it stands for all that the scope asks: it is no single answer, and the scope's own article shows its criteria. */
    default boolean isScope() {
        return answer() == null;
    }

    /** The facts to answer before it can be decided; empty unless UNKNOWN. */
    List<OpenFact> openFacts();

    default Text label() {
        return requirement().label();
    }

    default Text required() {
        return requirement().words();
    }

    /** What is required, as data; null where no answer could make it MET, and where it is no comparison. */
    default @Nullable Test test() {
        return requirement().test();
    }

    /** The answer: a Boolean, Long, Integer, BigDecimal, LocalDate, enum or set of enums; null while unanswered. */
    @Nullable
    Object actual();

    /** How well it is known that the measure has this condition. */
    default Evidence evidence() {
        return requirement().evidence();
    }
}
