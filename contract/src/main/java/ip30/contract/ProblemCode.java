package ip30.contract;

import ip30.measure.Text;
import ip30.measure.Words;
import java.util.List;

/** Kinds of problems: the status each goes with, and the address of the page that tells what it means and what to do. */
public enum ProblemCode {
    /** One fault or more in what was sent; the problem lists them. */
    INVALID_REQUEST(400),
    /** A body said to be base64 that is not. */
    BAD_ENCODING(400),
    /** Only where the function is called without its gateway. */
    BAD_EVENT(400),
    UNKNOWN_VIEW(400),
    BAD_HTTP(400),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    TIMED_OUT(408),
    TOO_LARGE(413),
    /** Only of a batch. */
    TOO_MANY_LINES(413),
    ADDRESS_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    /** Only of `./ip30 serve`, which answers to no name but this machine's own. */
    WRONG_HOST(421),
    HEADERS_TOO_LARGE(431),
    INTERNAL_ERROR(500),
    /** There is no room for it now; in a few seconds there will be. */
    BUSY(503);

    private static final String PAGE = "/docs/problems";

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    /** Of HTTP. */
    public int status() {
        return status;
    }

    /** What RFC 9457 calls the type: an address on the host that answers, the same for ever. */
    public String type() {
        return PAGE + "#" + name();
    }

    /** A problem of this kind that is no fault of what was sent. */
    public Problem problem(Words words) {
        return problem(words, List.of());
    }

    public Problem problem(Words words, List<Fault> errors) {
        return new Problem(this, title(words), errors);
    }

    /** What it is called; some titles have a place left open. */
    public Text title(Words words) {
        return words.get("problems", name());
    }
}
