package ip30.contract;

import ip30.condition.Comparison;
import ip30.condition.Comparison.BetweenDays;
import ip30.condition.Test;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes what is required as data. */
final class TestWriter {

    private static final String TEST = "test";

    private final Json json;

    TestWriter(Json json) {
        this.json = json;
    }

    /** Member: nothing where nobody could make it come true. */
    void write(@Nullable Test test) throws IOException {
        if (test != null) {
            json.object(TEST, () -> members(test));
        }
    }

    /** Member: of days their name, since which they are follows from the day asked for. */
    void write(Comparison comparison) throws IOException {
        if (comparison instanceof BetweenDays between) {
            json.object(TEST, () -> days(between));
        } else {
            write(comparison.test());
        }
    }

    private void days(BetweenDays between) throws IOException {
        json.put("op", Test.Op.BETWEEN);
        json.put("days", between.days().range());
        if (between.days().count() != null) {
            json.put("count", between.days().count().longValue());
        }
    }

    private void members(Test test) throws IOException {
        json.put("op", test.op());
        switch (test.op()) {
            case ANSWERED -> {}
            case IN -> json.array("values", test.values(), value -> json.add((String) value));
            case BETWEEN -> {
                boolean isPossible = !test.days().isEmpty();
                json.put("from", isPossible ? test.days().from().toString() : null);
                json.put("to", isPossible ? test.days().to().toString() : null);
            }
            case IS, INCLUDES, AT_LEAST, MORE_THAN, AT_MOST -> value(test);
        }
    }

    private void value(Test test) throws IOException {
        var value = test.values().get(0);
        if (value instanceof Boolean flag) {
            json.put("value", flag);
        } else if (value instanceof BigDecimal number) {
            json.put("value", number);
        } else {
            json.put("value", (String) value);
        }
        if (test.unit() != null) {
            json.put("unit", test.unit());
        }
    }
}
