package ip30.register;

import ip30.contract.Limits;
import ip30.form.FieldType;
import ip30.form.Group;
import ip30.measure.YamlNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list or object as synthetic firms answer it.
 *
 * @param name with its quotes and colon
 * @param percentOpen who leaves it unanswered
 * @param percentHave who has it, of those who are asked
 * @param items how many a firm of usual size has, on average
 * @param of what a firm must have chosen to be asked; null: every firm is
 * @param fields what is chosen first: it decides what else is asked
 */
record SyntheticGroup(
        Group group,
        byte[] name,
        int percentOpen,
        int percentHave,
        int items,
        @Nullable String of,
        List<SyntheticField> fields) {

    private static final int USUAL_HAVE = 30;
    private static final int USUAL_ITEMS = 3;

    /** Firms of one size have from half to one and a half times as many. */
    private static final int LEAST_PERCENT = 50;

    private static final int MOST_PERCENT = 150;

    static SyntheticGroup read(Group group, YamlNode rates, YamlNode fieldRates, YamlNode open) {
        var rate = rates.has(group.name()) ? rates.node(group.name()) : new YamlNode("", Map.of());
        int fieldsOpen = open.integer("fields");
        var read = new SyntheticGroup(
                group,
                JsonBytes.of('"' + group.name() + "\":"),
                rate.has("open") ? rate.integer("open") : open.integer("groups"),
                rate.has("firms") ? rate.integer("firms") : USUAL_HAVE,
                rate.has("items") ? rate.integer("items") : USUAL_ITEMS,
                rate.optionalString("of"),
                group.type().fields().stream()
                        .map(field -> SyntheticField.read(group, field, fieldRates, fieldsOpen))
                        .sorted(Comparator.comparing(field -> !isChosen(field)))
                        .toList());
        rate.close();
        return read;
    }

    private static boolean isChosen(SyntheticField synthetic) {
        var type = synthetic.field().type();
        return type == FieldType.CHOICE || type == FieldType.CHOICES;
    }

    /** The most items that a firm has. */
    int mostItems(int largestSize) {
        return count(largestSize, MOST_PERCENT);
    }

    /** @param size of the firm, in percent of the usual one */
    void write(Draws draws, JsonBytes json, int size) {
        if (draws.percent(percentOpen)) {
            return;
        }
        boolean isAsked = of == null || draws.hasChosen(of);
        boolean isHad = isAsked && draws.percent(percentHave);
        if (group.isList()) {
            json.separate();
            json.add(name);
            list(draws, json, isHad ? drawnCount(draws, size) : 0);
        } else if (isAsked) {
            json.separate();
            json.add(name);
            if (isHad) {
                record(draws, json);
            } else {
                noToAll(json);
            }
        }
    }

    private int drawnCount(Draws draws, int size) {
        return Math.max(1, count(size, LEAST_PERCENT + draws.below(MOST_PERCENT - LEAST_PERCENT + 1)));
    }

    private int count(int size, int percent) {
        return Math.min(Limits.ITEMS, items * size * percent / 10_000);
    }

    private void list(Draws draws, JsonBytes json, int count) {
        json.add('[');
        for (int i = 0; i < count; i++) {
            json.separate();
            record(draws, json);
        }
        json.add(']');
    }

    private void record(Draws draws, JsonBytes json) {
        draws.nextDay();
        json.add('{');
        for (var field : fields) {
            if (field.isGiven(draws)) {
                field.write(draws, json);
            }
        }
        // An item of which nothing is told is none: a table could not hold it either.
        if (json.isAtStart()) {
            fields.get(0).write(draws, json);
        }
        json.add('}');
    }

    /** Who does not have it says no to whatever is answered with yes or no. */
    private void noToAll(JsonBytes json) {
        json.add('{');
        for (var field : fields) {
            if (field.field().type() == FieldType.BOOLEAN) {
                json.separate();
                json.add(field.name());
                json.add(SyntheticAnswers.NO);
            }
        }
        json.add('}');
    }
}
