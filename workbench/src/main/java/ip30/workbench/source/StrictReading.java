package ip30.workbench.source;

import ip30.engine.MeasureCheck;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the strict reader made of a measure.
 *
 * @param read null where files could not be read at all
 * @param findings what is refused; empty where the measure may be used
 */
public record StrictReading(MeasureCheck.@Nullable Read read, List<Finding> findings) {

    public StrictReading {
        findings = List.copyOf(findings);
    }
}
