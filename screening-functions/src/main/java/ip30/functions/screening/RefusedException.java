package ip30.functions.screening;

/** What was asked cannot be done, however often it is tried. The message is for the person who asked, and names no firm. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RefusedException(String message) {
        super(message);
    }
}
