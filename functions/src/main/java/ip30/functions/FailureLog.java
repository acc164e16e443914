package ip30.functions;

import java.io.PrintStream;

/** Writes where a failure happened, one line each. Not its message: that may quote a request. */
public final class FailureLog implements Observer {

    private static final int FRAMES = 12;

    private final PrintStream out;

    public FailureLog(PrintStream out) {
        this.out = out;
    }

    @Override
    public void failed(Throwable failure) {
        var line = new StringBuilder("{\"level\":\"ERROR\",\"failure\":\"")
                .append(failure.getClass().getName())
                .append("\",\"at\":\"");
        var frames = failure.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
            line.append(i == 0 ? "" : " < ")
                    .append(frames[i].getClassName())
                    .append('.')
                    .append(frames[i].getMethodName())
                    .append(':')
                    .append(frames[i].getLineNumber());
        }
        out.println(line.append("\"}"));
    }
}
