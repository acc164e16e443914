package ip30.workbench.compare;

import ip30.measure.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that two versions of a measure say differently.
 *
 * @param place the article or clause
 * @param what what of it
 * @param before null where only the later version says it
 * @param after null where only the earlier version says it
 */
public record Change(
        Kind kind,
        Text place,
        Text what,
        @Nullable Text before,
        @Nullable Text after) {

    /** In the order in which changes are told. */
    public enum Kind {
        FIGURE,
        CONDITION,
        EVIDENCE,
        TEXT,
        CASE
    }
}
