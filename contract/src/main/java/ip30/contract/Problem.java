package ip30.contract;

import ip30.measure.Text;
import java.util.List;

/**
 * A problem document (RFC 9457): why there is no answer.
 *
 * @param title what kind of problem it is
 * @param errors every fault of the request; empty when the problem is another
 */
public record Problem(ProblemCode code, Text title, List<Fault> errors) {

    /** The HTTP status it goes with. */
    public int status() {
        return code.status();
    }
}
