package ip30.form;

import ip30.measure.Text;
import ip30.measure.Unit;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * One answer of the profile: its type from the record, its words and limits from fields.yaml.
 *
 * @param index position among the components of its record
 * @param choices the enum of a CHOICE or CHOICES; else null
 * @param maxLength most characters of a TEXT; null without a limit
 * @param max largest value of an INTEGER or MONEY; null for other types
 * @param unit null where the answer is no quantity
 * @param format name of a check beyond the type; null without
 * @param decides false for answers that are for the firm's own report
 * @param marks what the answer is to its reader
 */
public record Field(
        String name,
        int index,
        FieldType type,
        @Nullable Class<? extends Enum<?>> choices,
        Text label,
        Text help,
        Prompt prompt,
        @Nullable Integer maxLength,
        @Nullable Long max,
        @Nullable Unit unit,
        @Nullable String format,
        boolean decides,
        Marks marks,
        RecordComponent component) {

    /** The answer in that record; null when unanswered. */
    public @Nullable Object read(Object record) {
        return Components.read(component.getAccessor(), record);
    }
}
