package ip30.contract;

import ip30.form.Field;
import ip30.form.Form;
import ip30.form.Group;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names that stand in a request: of the form's groups, of the fields of each, of what a field may be chosen from. */
final class FormNames {

    private final Form form;
    private final Names groups;
    private final List<Names> fields = new ArrayList<>();
    private final Map<Class<?>, Map<String, Enum<?>>> choices = new IdentityHashMap<>();

    FormNames(Form form) {
        this.form = form;
        this.groups = new Names(form.groups().stream().map(Group::name).toList());
        for (var group : form.groups()) {
            fields.add(new Names(group.type().fields().stream().map(Field::name).toList()));
            group.type().fields().forEach(this::addChoices);
        }
    }

    private void addChoices(Field field) {
        if (field.choices() != null) {
            var byName = new LinkedHashMap<String, Enum<?>>();
            for (var choice : field.choices().getEnumConstants()) {
                byName.put(choice.name(), choice);
            }
            choices.put(field.choices(), byName);
        }
    }

    Form form() {
        return form;
    }

    Names groups() {
        return groups;
    }

    Names fields(Group group) {
        return fields.get(group.index());
    }

    /** What a CHOICE or CHOICES may be, by its name. */
    Map<String, Enum<?>> choices(Field field) {
        return choices.get(field.choices());
    }
}
