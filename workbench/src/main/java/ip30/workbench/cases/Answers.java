package ip30.workbench.cases;

import ip30.form.Field;
import ip30.form.Form;
import ip30.form.RecordType;
import ip30.measure.Slips;
import ip30.profile.Profile;
import ip30.profile.Request;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Turns the plain maps of a case file into a request; a name or value that the form does not know is an error. */
public final class Answers {

    private final Form form;

    public Answers(Form form) {
        this.form = form;
    }

    public Request request(Map<String, Object> request, CaseDays days) {
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
                throw new IllegalArgumentException("the profile has no " + name + Slips.insteadOf(name, form.names()));
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
                throw new IllegalArgumentException(type.type().getSimpleName() + " has no " + name
                        + Slips.insteadOf(
                                name, type.fields().stream().map(Field::name).toList()));
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
        throw new IllegalArgumentException(field.name() + " has no choice " + name
                + Slips.insteadOf(
                        String.valueOf(name),
                        Stream.of(field.choices().getEnumConstants())
                                .map(Enum::name)
                                .toList()));
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }
}
