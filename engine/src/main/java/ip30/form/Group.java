package ip30.form;

import ip30.measure.Text;
import ip30.profile.Profile;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * One member of the profile: the company, a list of items, or an object.
 *
 * @param pointer JSON pointer of the group in a request
 * @param index position among the components of the profile
 * @param itemLabel what one entry of a list is called; null for an object
 */
public record Group(
        String name,
        String pointer,
        int index,
        boolean isList,
        Text label,
        Prompt prompt,
        @Nullable Text itemLabel,
        RecordType type,
        RecordComponent component) {

    /** The group's answers in that profile: a list, a record, or null when unanswered. */
    public @Nullable Object read(Profile profile) {
        return Components.read(component.getAccessor(), profile);
    }
}
