package ip30.functions.screening;

/** The register was replaced while it was screened: rows of both would be mixed. */
public final class ReplacedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ReplacedException() {
        super("The register was replaced while it was screened. Start again with the new one.");
    }
}
