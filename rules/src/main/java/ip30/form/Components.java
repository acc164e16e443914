package ip30.form;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;

/** Reading the components of the profile's records. */
final class Components {

    private Components() {}

    static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the accessors of the profile's records are public and throw nothing", e);
        }
    }
}
