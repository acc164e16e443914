package ip30.functions.screening;

/** A defect of the checker somewhere in some lines. Neither message nor cause of what went wrong is passed on: they may quote the line. */
public final class DefectException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DefectException(long first, long last, Throwable failure) {
        super("lines " + first + " to " + last + ": " + failure.getClass().getName() + at(failure));
    }

    private static String at(Throwable failure) {
        for (var frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("ip30.")) {
                return " at " + frame;
            }
        }
        return "";
    }
}
