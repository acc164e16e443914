package ip30.assessment;

import ip30.condition.Test;
import ip30.measure.Evidence;
import ip30.measure.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One condition of a clause as it stands for one firm: what is required, what was answered, what follows. */
public interface Criterion {

    Outcome outcome();

    /** JSON pointers of all facts that the condition reads. */
    List<String> pointers();

    /** The first unanswered of those facts, else the first; null for the scope. */
    @Nullable
    String pointer();

    /** Whether it stands for all that the scope asks: it is no single answer, and the scope's own article shows its criteria. */
    default boolean isScope() {
        return pointer() == null;
    }

    /** The facts to answer before it can be decided; empty unless UNKNOWN. */
    List<OpenFact> openFacts();

    Text label();

    Text required();

    /** What is required, as data; null where no answer could make it MET, and where it is no comparison. */
    @Nullable
    Test test();

    /** The answer: a Boolean, Long, Integer, BigDecimal, LocalDate, enum or set of enums; null while unanswered. */
    @Nullable
    Object actual();

    /** How well it is known that the measure has this condition. */
    Evidence evidence();
}
