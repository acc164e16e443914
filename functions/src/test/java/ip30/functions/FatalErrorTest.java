package ip30.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ip30.api.Api;
import ip30.api.Call;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What leaves the process broken is no 500 of ours but the platform's affair, which replaces the environment; whatever wraps it. */
class FatalErrorTest {

    private static final OutOfMemoryError NO_MEMORY = new OutOfMemoryError("Java heap space");

    static Stream<Throwable> wrapped() {
        return Stream.of(
                NO_MEMORY,
                // As reflection does it where an answer is read from its record.
                new IllegalStateException(new InvocationTargetException(NO_MEMORY)),
                new InternalError(NO_MEMORY),
                new BootstrapMethodError(NO_MEMORY),
                new ExceptionInInitializerError(NO_MEMORY));
    }

    @ParameterizedTest
    @MethodSource("wrapped")
    void memoryThatRanOutIsThrownItselfWhateverWrapsIt(Throwable failure) {
        assertThatThrownBy(() -> answerOf(failure, new ArrayList<>())).isSameAs(NO_MEMORY);
    }

    @Test
    void aClassThatCannotBeLinkedIsThrown() {
        var unlinked = new NoClassDefFoundError("x");

        assertThatThrownBy(() -> answerOf(new IllegalStateException(unlinked), new ArrayList<>()))
                .isSameAs(unlinked);
    }

    @Test
    void anyOtherDefectIsA500() {
        List<Throwable> failures = new ArrayList<>();
        var deep = new StackOverflowError();
        var circle = new IllegalStateException("one");
        circle.initCause(new IllegalStateException("other", circle));

        assertThat(answerOf(deep, failures)).isEqualTo(500);
        assertThat(answerOf(circle, failures)).isEqualTo(500);
        assertThat(failures).containsExactly(deep, circle);
    }

    private static int answerOf(Throwable failure, List<Throwable> failures) {
        return new Api(Product.MEASURES, failures::add)
                .answerFrom(() -> FatalErrorTest.<RuntimeException>thrown(failure), null)
                .status();
    }

    /** Whatever type it is of, as it would come out of a route. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> Call thrown(Throwable failure) throws T {
        throw (T) failure;
    }
}
