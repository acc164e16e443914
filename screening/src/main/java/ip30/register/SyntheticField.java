package ip30.register;

import ip30.form.Field;
import ip30.form.Group;
import ip30.measure.YamlNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One field as synthetic firms answer it.
 *
 * @param name with its quotes and colon
 * @param percentAnswered of those who are asked
 * @param of what a firm must have chosen to be asked; null: every firm is
 */
record SyntheticField(
        Field field,
        byte[] name,
        int percentAnswered,
        @Nullable String of,
        SyntheticAnswer answer) {

    /** @param rates of all fields */
    static SyntheticField read(Group group, Field field, YamlNode rates, int percentOpen) {
        var own = group.name() + "." + field.name();
        var key = rates.has(own) ? own : field.name();
        var rate = rates.has(key) ? rates.node(key) : new YamlNode("", Map.of());
        var read = new SyntheticField(
                field,
                JsonBytes.of('"' + field.name() + "\":"),
                percentAnswered(field, rate, percentOpen),
                rate.optionalString("of"),
                SyntheticAnswers.to(field, rate, !group.isList()));
        rate.close();
        return read;
    }

    private static int percentAnswered(Field field, YamlNode rate, int percentOpen) {
        // A code that is checked stands for a firm that there may be.
        return field.format() != null ? 0 : rate.has("answered") ? rate.integer("answered") : 100 - percentOpen;
    }

    /** Whether the firm gives it at all. */
    boolean isGiven(Draws draws) {
        return (of == null || draws.hasChosen(of)) && draws.percent(percentAnswered);
    }

    void write(Draws draws, JsonBytes json) {
        json.separate();
        json.add(name);
        answer.write(draws, json);
    }
}
