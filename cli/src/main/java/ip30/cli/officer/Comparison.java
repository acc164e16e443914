package ip30.cli.officer;

import ip30.measure.Measure;
import ip30.workbench.compare.Change;
import ip30.workbench.compare.Effect;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two versions compared.
 *
 * @param before what the earlier version is called
 * @param measure the later version's
 * @param effect null where no register was given
 * @param asOf what firms that name no day were asked for; null where no register was given
 */
record Comparison(
        String before,
        String after,
        Measure measure,
        List<Change> changes,
        @Nullable Effect effect,
        @Nullable LocalDate asOf) {}
