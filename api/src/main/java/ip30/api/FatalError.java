package ip30.api;

import org.jspecify.annotations.Nullable;

/** After which failures nothing in the process can be trusted any more: memory ran out, or a class could not be linked. */
final class FatalError {

    /** A chain of causes may come back to itself. */
    private static final int DEEPEST = 100;

    private FatalError() {}

    /**
     * The innermost fatal error among a failure and its causes: reflection and the linking of method handles wrap what ran out on the way.
     * Null when there is none.
     */
    static @Nullable Error in(Throwable failure) {
        Error found = null;
        var cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof OutOfMemoryError || cause instanceof LinkageError || cause instanceof InternalError) {
                found = (Error) cause;
            }
            cause = cause.getCause();
        }
        return found;
    }
}
