package ip30.screening;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of a register, one after the other. */
public interface LineSource {

    /** Lines that are screened at once: few enough to be held by the dozen, enough that handing over and writing cost nothing. */
    int BATCH_LINES = 256;

    /** No more than fit into memory, however long they are. */
    int BATCH_BYTES = 1 << 20;

    /** Null after the last. Its bytes stay as they are when further lines are read. */
    @Nullable
    Line next() throws IOException;

    /** Some lines to be screened at once; empty after the last. */
    default List<Line> nextBatch() throws IOException {
        var batch = new ArrayList<Line>(BATCH_LINES);
        int bytes = 0;
        while (batch.size() < BATCH_LINES && bytes < BATCH_BYTES) {
            var line = next();
            if (line == null) {
                return batch;
            }
            batch.add(line);
            bytes += line.length();
        }
        return batch;
    }
}
