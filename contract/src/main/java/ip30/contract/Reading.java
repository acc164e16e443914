package ip30.contract;

import ip30.profile.Request;
import java.util.List;

/**
 * What came of reading a request.
 *
 * @param request null when there are faults
 */
public record Reading(Request request, List<Fault> faults) {

    public boolean isFaulty() {
        return !faults.isEmpty();
    }
}
