package ip30.functions.screening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.contract.Limits;
import ip30.contract.View;
import ip30.engine.Measures;
import ip30.measure.Language;
import ip30.measure.MeasureEntry;
import ip30.screening.Run;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a person gave the state machine, strictly, and tells everything that is wrong with it at once. */
final class Asked {

    private static final String KEY = "key";
    private static final String BUCKET = "bucket";
    private static final Set<String> KNOWN =
            Set.of(BUCKET, KEY, "view", "language", "asOf", "claimYear", "measure", "onlyQualified");

    private final ObjectNode input;
    private final List<String> faults = new ArrayList<>();

    Asked(ObjectNode input) {
        this.input = input;
        input.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name)) {
                // A name that is not known may be anything, and so is not quoted.
                faults.add("there is a field that is none of " + String.join(", ", sorted(KNOWN)));
            }
        });
    }

    /** Key of the register. */
    String key() {
        return value(KEY, "", "the key of the register in the bucket", JsonNode::textValue, true);
    }

    /** @param usual where none is named */
    String bucket(String usual) {
        return value(BUCKET, usual, "the name of a bucket", JsonNode::textValue, false);
    }

    /** @param day today */
    Run run(LocalDate day, Measures measures) {
        var ids = measures.all().stream().map(MeasureEntry::id).toList();
        var languages = Arrays.stream(Language.values())
                .map(language -> language.name().toLowerCase(Locale.ROOT))
                .toList();
        return new Run(
                day,
                value("asOf", null, "a day as 2026-11-20, of the years " + years(), Asked::day, false),
                value("claimYear", null, "one of the years " + years(), Asked::year, false),
                value(
                        "measure",
                        null,
                        oneOf(ids),
                        json -> ids.contains(json.textValue()) ? json.textValue() : null,
                        false),
                value(
                        "view",
                        View.VERDICTS,
                        oneOf(View.codes()),
                        json -> View.of(json.asText()).orElse(null),
                        false),
                value("language", Language.ZH, oneOf(languages), Asked::language, false),
                value(
                        "onlyQualified",
                        false,
                        "true or false",
                        json -> json.isBoolean() ? json.booleanValue() : null,
                        false));
    }

    /** @throws RefusedException when anything was wrong */
    void throwIfFaulty() {
        if (!faults.isEmpty()) {
            throw new RefusedException("The input cannot be used: " + String.join("; ", faults) + ".");
        }
    }

    /** @param as null where the value is no such */
    private <T extends @Nullable Object> T value(
            String name, T usual, String wanted, Function<JsonNode, @Nullable T> as, boolean isRequired) {
        var json = input.get(name);
        if ((json == null || json.isNull()) && !isRequired) {
            return usual;
        }
        var value = json == null ? null : as.apply(json);
        if (value == null || value.equals("")) {
            faults.add(name + " must be " + wanted);
            return usual;
        }
        return value;
    }

    private static @Nullable LocalDate day(JsonNode json) {
        try {
            var day = LocalDate.parse(json.asText());
            return isYear(day.getYear()) ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable Integer year(JsonNode json) {
        return json.isIntegralNumber() && json.canConvertToInt() && isYear(json.intValue()) ? json.intValue() : null;
    }

    private static boolean isYear(int year) {
        return year >= Limits.FIRST_YEAR && year <= Limits.LAST_YEAR;
    }

    private static @Nullable Language language(JsonNode json) {
        for (var language : Language.values()) {
            if (language.name().toLowerCase(Locale.ROOT).equals(json.asText())) {
                return language;
            }
        }
        return null;
    }

    private static String years() {
        return Limits.FIRST_YEAR + " to " + Limits.LAST_YEAR;
    }

    private static String oneOf(List<String> codes) {
        return "one of " + String.join(", ", codes);
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }
}
