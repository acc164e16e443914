package ip30.screening;

/** Compiled conditions and rules that fired decided a firm differently: a defect, after which no row is to be trusted. */
public final class Differs extends RuntimeException {

    private static final long serialVersionUID = 1;

    Differs(long line) {
        super("line " + line
                + ": the rules that fired decide otherwise than their conditions; this is a defect of the checker");
    }
}
