package ip30.engine;

import ip30.form.Field;
import ip30.form.Form;
import ip30.profile.Profile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Copies of a profile with one thing changed; a fact is named by its JSON pointer. */
final class Edits {

    private static final Form FORM = Tested.ASSESSOR.form();

    private Edits() {}

    /** The profile with that answer; null takes it back. */
    static Profile with(Profile profile, String pointer, Object answer) {
        var steps = pointer.split("/");
        var group = FORM.group(steps[2]);
        var members = members(profile);
        if (steps.length == 3) {
            members[group.index()] = answer;
        } else if (group.isList()) {
            var items = new ArrayList<Object>((List<?>) members[group.index()]);
            int index = Integer.parseInt(steps[3]);
            items.set(index, changed(group.name(), items.get(index), steps[4], answer));
            members[group.index()] = items;
        } else {
            members[group.index()] = changed(group.name(), members[group.index()], steps[3], answer);
        }
        return FORM.profile(members);
    }

    /** The answer at that pointer; null when unanswered. */
    static Object answer(Profile profile, String pointer) {
        var steps = pointer.split("/");
        var group = FORM.group(steps[2]);
        var value = group.read(profile);
        if (steps.length == 3 || value == null) {
            return value;
        }
        var record = group.isList() ? ((List<?>) value).get(Integer.parseInt(steps[3])) : value;
        return group.type().field(steps[steps.length - 1]).read(record);
    }

    /** The field at that pointer. */
    static Field field(String pointer) {
        var steps = pointer.split("/");
        return FORM.group(steps[2]).type().field(steps[steps.length - 1]);
    }

    static Profile withListsReversed(Profile profile) {
        var members = members(profile);
        for (var group : FORM.groups()) {
            if (group.isList() && members[group.index()] != null) {
                var items = new ArrayList<Object>((List<?>) members[group.index()]);
                Collections.reverse(items);
                members[group.index()] = items;
            }
        }
        return FORM.profile(members);
    }

    /** Pointers of everything that is answered, `alreadySupportedBy` apart: its absence is an answer. */
    static List<String> answered(Profile profile) {
        var pointers = new ArrayList<String>();
        for (var group : FORM.groups()) {
            var value = group.read(profile);
            if (value == null) {
                continue;
            }
            if (!group.isList()) {
                answered(group.pointer(), group.name(), value, pointers);
                continue;
            }
            pointers.add(group.pointer());
            var items = (List<?>) value;
            for (int i = 0; i < items.size(); i++) {
                answered(group.pointer() + "/" + i, group.name(), items.get(i), pointers);
            }
        }
        return pointers;
    }

    private static void answered(String pointer, String group, Object record, List<String> pointers) {
        FORM.group(group).type().fields().stream()
                .filter(field -> field.read(record) != null && !field.name().equals("alreadySupportedBy"))
                .forEach(field -> pointers.add(pointer + "/" + field.name()));
    }

    private static Object changed(String group, Object record, String field, Object answer) {
        var type = FORM.group(group).type();
        var values = record == null ? new Object[type.fields().size()] : type.values(record);
        values[type.field(field).index()] = answer;
        return type.create(values);
    }

    private static Object[] members(Profile profile) {
        return FORM.groups().stream().map(group -> group.read(profile)).toArray();
    }
}
