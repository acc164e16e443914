package ip30.api;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads headers in which a client weighs its preferences: `zh;q=0.5, en`. */
final class Preferences {

    private static final String WEIGHT = "q=";

    private Preferences() {}

    /** Weights by lower-case value, in the header's order; what is no weight counts as 1. Empty for a missing header. */
    static Map<String, Double> of(@Nullable String header) {
        var weights = new LinkedHashMap<String, Double>();
        if (header == null) {
            return weights;
        }
        for (var preference : header.toLowerCase(Locale.ROOT).split(",")) {
            var parts = preference.split(";");
            var value = parts.length == 0 ? "" : parts[0].strip();
            if (!value.isEmpty()) {
                weights.putIfAbsent(value, weight(parts));
            }
        }
        return weights;
    }

    private static double weight(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            var parameter = parts[i].strip();
            if (parameter.startsWith(WEIGHT)) {
                return number(parameter.substring(WEIGHT.length()));
            }
        }
        return 1;
    }

    private static double number(String weight) {
        try {
            return Double.parseDouble(weight);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
