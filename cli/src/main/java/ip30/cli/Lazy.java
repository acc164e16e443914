package ip30.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when it is first needed: help and usage errors do not wait for the rules. Not for many threads. */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> source;
    private @Nullable T value;

    Lazy(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        if (value == null) {
            value = source.get();
        }
        return value;
    }
}
