package ip30.assessment;

import ip30.measure.Evidence;
import ip30.measure.Text;
import java.util.List;

/** A criterion about a single fact that no rule holds: the gates, an empty list, earlier support. */
public record FixedCriterion(
        String pointer, Text label, Text required, Object actual, Outcome outcome, Evidence evidence)
        implements Criterion {

    @Override
    public List<String> pointers() {
        return List.of(pointer);
    }
}
