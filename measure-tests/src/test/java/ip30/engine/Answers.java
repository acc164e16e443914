package ip30.engine;

import ip30.form.Field;
import ip30.form.Form;
import ip30.form.RecordType;
import ip30.profile.Profile;
import ip30.profile.Request;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Turns the plain maps of a case file into a request; a name or value that the form does not know is an error. */
final class Answers {

    private final Form form;

    Answers(Form form) {
        this.form = form;
    }

    Request request(Map<String, Object> request, CaseDays days) {
        var asOf = request.get("asOf");
        var claimYear = request.get("claimYear");
        return new Request(
                asOf == null ? null : days.day((String) asOf),
                claimYear == null ? null : (Integer) days.year(claimYear.toString()),
                profile(map(request.get("profile")), days));
    }

    private Profile profile(Map<String, Object> profile, CaseDays days) {
        var members = new Object[form.groups().size()];
        profile.forEach((name, value) -> {
            var group = form.group(name);
            if (group == null) {
                throw new IllegalArgumentException("the profile has no " + name);
            }
            members[group.index()] = value instanceof List<?> items
                    ? items.stream()
                            .map(item -> record(group.type(), map(item), days))
                            .toList()
                    : value == null ? null : record(group.type(), map(value), days);
        });
        return form.profile(members);
    }

    private static Object record(RecordType type, Map<String, Object> answers, CaseDays days) {
        var values = new Object[type.fields().size()];
        answers.forEach((name, value) -> {
            var field = type.field(name);
            if (field == null) {
                throw new IllegalArgumentException(type.type().getSimpleName() + " has no " + name);
            }
            values[field.index()] = value == null ? null : answer(field, value, days);
        });
        return type.create(values);
    }

    private static Object answer(Field field, Object value, CaseDays days) {
        return switch (field.type()) {
            case BOOLEAN, TEXT -> value;
            case INTEGER -> ((Number) value).intValue();
            case MONEY -> ((Number) value).longValue();
            case DECIMAL -> new BigDecimal(value.toString());
            case DATE -> days.day((String) value);
            case CHOICE -> choice(field, value);
            case CHOICES -> {
                var choices = new LinkedHashSet<>();
                ((Collection<?>) value).forEach(each -> choices.add(choice(field, each)));
                yield choices;
            }
        };
    }

    private static Enum<?> choice(Field field, Object name) {
        for (var choice : field.choices().getEnumConstants()) {
            if (choice.name().equals(name)) {
                return choice;
            }
        }
        throw new IllegalArgumentException(field.name() + " has no choice " + name);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }
}
