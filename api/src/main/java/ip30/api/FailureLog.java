package ip30.api;

import java.io.PrintStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what failed and where, one line each. Not the message: that may quote a request. */
public final class FailureLog implements Observer {

    private static final int FRAMES = 12;

    private final PrintStream out;

    public FailureLog(PrintStream out) {
        this.out = out;
    }

    @Override
    public void failed(Throwable failure) {
        out.println("{\"level\":\"ERROR\",\"failure\":\"" + failure.getClass().getName() + "\",\"at\":\"" + at(failure)
                + "\"}");
    }

    /** Where it happened: the innermost calls, the first of them first. */
    public static String at(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .limit(FRAMES)
                .map(frame -> frame.getClassName() + '.' + frame.getMethodName() + ':' + frame.getLineNumber())
                .collect(Collectors.joining(" < "));
    }
}
