package ip30.contract;

import ip30.profile.Request;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a request.
 *
 * @param request null when there are faults
 */
public record Reading(@Nullable Request request, List<Fault> faults) {

    public boolean isFaulty() {
        return !faults.isEmpty();
    }
}
