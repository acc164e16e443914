package ip30.contract;

import com.fasterxml.jackson.core.JsonToken;
import ip30.form.Field;
import ip30.measure.Numbers;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads single answers by the type of their field. Null in, null out: unanswered. After a fault the value is null too. */
final class FieldReader {

    private static final String CREDIT_CODE = "credit-code";

    private final Tokens tokens;
    private final FormNames names;
    private final Faults faults;

    FieldReader(Tokens tokens, FormNames names, Faults faults) {
        this.tokens = tokens;
        this.names = names;
        this.faults = faults;
    }

    @Nullable
    Object answer(Field field, Place place) throws IOException {
        if (tokens.isNull()) {
            return null;
        }
        return switch (field.type()) {
            case BOOLEAN -> bool(place);
            case TEXT -> text(field, place);
            case INTEGER -> toInteger(wholeNumber(place, 0, field.max()));
            case MONEY -> wholeNumber(place, 0, field.max());
            case DECIMAL -> number(place, "expectsNumber");
            case DATE -> date(place);
            case CHOICE -> choice(field, place);
            case CHOICES -> choices(field, place);
        };
    }

    /** The day asked for. */
    @Nullable
    LocalDate day(Place place) throws IOException {
        var day = tokens.isNull() ? null : date(place);
        if (day != null && (day.getYear() < Limits.FIRST_YEAR || day.getYear() > Limits.LAST_YEAR)) {
            outOfRange(place, String.valueOf(Limits.FIRST_YEAR), String.valueOf(Limits.LAST_YEAR));
        }
        return day;
    }

    /** The claim year. */
    @Nullable
    Integer year(Place place) throws IOException {
        if (tokens.isNull()) {
            return null;
        }
        var number = wholeNumber(place);
        if (number == null) {
            return null;
        }
        if (!isBetween(number, Limits.FIRST_YEAR, Limits.LAST_YEAR)) {
            outOfRange(place, String.valueOf(Limits.FIRST_YEAR), String.valueOf(Limits.LAST_YEAR));
            return null;
        }
        return number.intValueExact();
    }

    private @Nullable Boolean bool(Place place) throws IOException {
        boolean isBoolean = tokens.current() == JsonToken.VALUE_TRUE || tokens.current() == JsonToken.VALUE_FALSE;
        return tokens.expect(isBoolean, place, "expectsBoolean") ? tokens.current() == JsonToken.VALUE_TRUE : null;
    }

    private @Nullable String text(Field field, Place place) throws IOException {
        var text = text(field.maxLength(), place);
        if (text != null && CREDIT_CODE.equals(field.format()) && !CreditCode.isValid(text)) {
            faults.add(place, FaultCode.BAD_CREDIT_CODE);
        }
        return text;
    }

    /** @param most characters; null without a limit */
    @Nullable
    String text(@Nullable Integer most, Place place) throws IOException {
        if (tokens.isNull() || !isString(place, "expectsText")) {
            return null;
        }
        var text = tokens.text();
        if (most != null && text.codePointCount(0, text.length()) > most) {
            faults.add(
                    place, FaultCode.TOO_LONG, faults.word(FaultCode.TOO_LONG).with("max", String.valueOf(most)));
        }
        return text;
    }

    private @Nullable Long wholeNumber(Place place, long min, long max) throws IOException {
        if (tokens.isLong() && tokens.number() >= min && tokens.number() <= max) {
            return tokens.number();
        }
        var number = wholeNumber(place);
        if (number == null) {
            return null;
        }
        if (!isBetween(number, min, max)) {
            outOfRange(place, Numbers.grouped(min), Numbers.grouped(max));
            return null;
        }
        return number.longValueExact();
    }

    private static @Nullable Integer toInteger(@Nullable Long number) {
        return number == null ? null : Integer.valueOf(number.intValue());
    }

    /** As in JSON Schema, 12.0 and 1e3 are whole. */
    private @Nullable BigDecimal wholeNumber(Place place) throws IOException {
        var number = number(place, "expectsInteger");
        if (number != null
                && number.signum() != 0
                && number.stripTrailingZeros().scale() > 0) {
            faults.add(place, FaultCode.NOT_AN_INTEGER);
            return null;
        }
        return number;
    }

    private @Nullable BigDecimal number(Place place, String wording) throws IOException {
        if (!tokens.expect(tokens.current().isNumeric(), place, wording)) {
            return null;
        }
        var number = tokens.decimal();
        if (number == null) {
            outOfRange(place, "-1e" + Limits.EXPONENT, "1e" + Limits.EXPONENT);
        }
        return number;
    }

    private static boolean isBetween(BigDecimal number, long min, long max) {
        return number.compareTo(BigDecimal.valueOf(min)) >= 0 && number.compareTo(BigDecimal.valueOf(max)) <= 0;
    }

    private @Nullable LocalDate date(Place place) throws IOException {
        if (!isString(place, "expectsDate")) {
            return null;
        }
        var day = IsoDay.of(tokens.text());
        if (day == null) {
            // Without the text: a misplaced answer may be a name.
            faults.add(place, FaultCode.NOT_A_DATE);
        }
        return day;
    }

    /** One of those names, which are told where it is none of them. */
    @Nullable
    String oneOf(List<String> names, Place place) throws IOException {
        if (tokens.isNull() || !isString(place, "expectsText")) {
            return null;
        }
        var text = tokens.text();
        if (!names.contains(text)) {
            notInEnum(place, names);
            return null;
        }
        return text;
    }

    private @Nullable Enum<?> choice(Field field, Place place) throws IOException {
        if (!isString(place, "expectsText")) {
            return null;
        }
        var text = tokens.text();
        var choices = names.choices(field);
        var choice = choices.get(text);
        if (choice == null) {
            notInEnum(place, choices.keySet());
        }
        return choice;
    }

    private void notInEnum(Place place, Collection<String> known) {
        faults.add(
                place,
                FaultCode.NOT_IN_ENUM,
                () -> faults.word(FaultCode.NOT_IN_ENUM).with("values", String.join(", ", known)));
    }

    private Set<Enum<?>> choices(Field field, Place place) throws IOException {
        var choices = new LinkedHashSet<Enum<?>>();
        tokens.array(place, (index, item) -> {
            var choice = choice(field, item);
            if (choice != null) {
                choices.add(choice);
            }
        });
        return choices;
    }

    private boolean isString(Place place, String wording) throws IOException {
        return tokens.expect(tokens.current() == JsonToken.VALUE_STRING, place, wording);
    }

    private void outOfRange(Place place, String min, String max) {
        faults.add(
                place,
                FaultCode.OUT_OF_RANGE,
                faults.word(FaultCode.OUT_OF_RANGE).with("min", min).with("max", max));
    }
}
