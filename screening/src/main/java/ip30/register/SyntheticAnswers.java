package ip30.register;

import ip30.form.Field;
import ip30.measure.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How synthetic firms answer: by the type of the field, and what is said of it. */
final class SyntheticAnswers {

    static final byte[] NO = JsonBytes.of("false");

    private static final byte[] YES = JsonBytes.of("true");
    private static final int USUAL_YES = 85;
    private static final int USUAL_ANY = 30;
    private static final int PERCENT_OF_SECOND_CHOICES = 20;
    private static final long LEAST_MONEY = 1_000;
    private static final long MOST_MONEY = 10_000_000;
    private static final long MOST_OF_COUNT = 12;

    private SyntheticAnswers() {}

    /**
     * @param rate what is said of the field; empty where it follows its type
     * @param isOfFirm whether what is chosen tells what the firm is
     */
    static SyntheticAnswer to(Field field, YamlNode rate, boolean isOfFirm) {
        return switch (field.type()) {
            case BOOLEAN -> yesOrNo(rate.has("yes") ? rate.integer("yes") : USUAL_YES);
            case TEXT -> rate.has("weights") ? oneOf(quoted(weighted(rate, List.of()))) : text(rate);
            case INTEGER -> rate.has("weights") ? oneOf(plain(weighted(rate, List.of()))) : count(field, rate);
            case MONEY -> money(rate);
            case DECIMAL -> (draws, json) -> fraction(draws.below(100) - 20, json);
            case DATE -> SyntheticAnswers::day;
            case CHOICE -> choice(weighted(rate, codes(field)), isOfFirm);
            case CHOICES ->
                choices(weighted(rate, codes(field)), rate.has("any") ? rate.integer("any") : USUAL_ANY, isOfFirm);
        };
    }

    private static SyntheticAnswer yesOrNo(int percentYes) {
        return (draws, json) -> json.add(draws.percent(percentYes) ? YES : NO);
    }

    /** What it begins with says that it is made up; firm and place among its texts follow. */
    private static SyntheticAnswer text(YamlNode rate) {
        var start = JsonBytes.of('"' + (rate.has("text") ? rate.string("text") : "合成"));
        return (draws, json) -> {
            json.add(start);
            json.number(draws.firm());
            json.add('-');
            json.number(draws.nextText());
            json.add('"');
        };
    }

    private static SyntheticAnswer count(Field field, YamlNode rate) {
        int from = rate.has("from") ? rate.integer("from") : 0;
        int to = (int) Math.min(field.max(), rate.has("to") ? rate.integer("to") : MOST_OF_COUNT);
        if (field.marks().countedFrom() != null) {
            return (draws, json) -> json.number(Math.min(to, 1 + draws.below(draws.monthsLeft())));
        }
        return (draws, json) -> json.number(from + draws.below(to - from + 1));
    }

    private static SyntheticAnswer money(YamlNode rate) {
        long from = rate.has("from") ? rate.integer("from") : LEAST_MONEY;
        long to = rate.has("to") ? rate.integer("to") : MOST_MONEY;
        return (draws, json) -> json.number(draws.between(from, to));
    }

    private static void fraction(int percent, JsonBytes json) {
        if (percent < 0) {
            json.add('-');
        }
        json.number(Math.abs(percent) / 100);
        json.add('.');
        json.digits(Math.abs(percent) % 100, 2);
    }

    static void day(Draws draws, JsonBytes json) {
        json.add('"');
        json.number(draws.year());
        json.add('-');
        json.digits(draws.month(), 2);
        json.add('-');
        json.digits(draws.day(), 2);
        json.add('"');
    }

    private static SyntheticAnswer oneOf(byte[][] values) {
        return (draws, json) -> json.add(values[draws.below(values.length)]);
    }

    private static SyntheticAnswer choice(String[] codes, boolean isOfFirm) {
        var values = quoted(codes);
        return (draws, json) -> {
            int choice = draws.below(values.length);
            json.add(values[choice]);
            if (isOfFirm) {
                draws.choose(codes[choice]);
            }
        };
    }

    private static SyntheticAnswer choices(String[] codes, int percentAny, boolean isOfFirm) {
        var one = choice(codes, isOfFirm);
        return (draws, json) -> {
            json.add('[');
            if (draws.percent(percentAny)) {
                one.write(draws, json);
                if (draws.percent(PERCENT_OF_SECOND_CHOICES)) {
                    json.add(',');
                    one.write(draws, json);
                }
            }
            json.add(']');
        };
    }

    /**
     * Every value as often as its weight says; without weights each once.
     *
     * @param known what there is to choose from; empty: whatever has a weight
     */
    private static String[] weighted(YamlNode rate, List<String> known) {
        if (!rate.has("weights")) {
            return known.toArray(String[]::new);
        }
        var weights = rate.node("weights");
        var values = new ArrayList<String>();
        for (var value : known.isEmpty() ? List.copyOf(weights.keys()) : known) {
            for (int i = weights.integer(value); i > 0; i--) {
                values.add(value);
            }
        }
        weights.close();
        return values.toArray(String[]::new);
    }

    private static List<String> codes(Field field) {
        return Arrays.stream(field.choices().getEnumConstants()).map(Enum::name).toList();
    }

    private static byte[][] quoted(String[] values) {
        return Arrays.stream(values).map(JsonBytes::quoted).toArray(byte[][]::new);
    }

    private static byte[][] plain(String[] values) {
        return Arrays.stream(values).map(JsonBytes::of).toArray(byte[][]::new);
    }
}
