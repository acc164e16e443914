package ip30.contract;

import com.fasterxml.jackson.core.JsonToken;
import ip30.form.Field;
import ip30.measure.Numbers;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads single answers by the type of their field. Null in, null out: unanswered. After a fault the value is null too. */
final class FieldReader {

    private static final String CREDIT_CODE = "credit-code";
    private static final int DATE_LENGTH = "2026-01-31".length();

    private final Tokens tokens;
    private final Faults faults;

    FieldReader(Tokens tokens, Faults faults) {
        this.tokens = tokens;
        this.faults = faults;
    }

    @Nullable
    Object answer(Field field, String pointer) throws IOException {
        if (tokens.isNull()) {
            return null;
        }
        return switch (field.type()) {
            case BOOLEAN -> bool(pointer);
            case TEXT -> text(field, pointer);
            case INTEGER -> toInteger(wholeNumber(pointer, 0, field.max()));
            case MONEY -> wholeNumber(pointer, 0, field.max());
            case DECIMAL -> number(pointer, "expectsNumber");
            case DATE -> date(pointer);
            case CHOICE -> choice(field, pointer);
            case CHOICES -> choices(field, pointer);
        };
    }

    /** The day asked for. */
    @Nullable
    LocalDate day(String pointer) throws IOException {
        var day = tokens.isNull() ? null : date(pointer);
        if (day != null && (day.getYear() < Limits.FIRST_YEAR || day.getYear() > Limits.LAST_YEAR)) {
            outOfRange(pointer, String.valueOf(Limits.FIRST_YEAR), String.valueOf(Limits.LAST_YEAR));
        }
        return day;
    }

    /** The claim year. */
    @Nullable
    Integer year(String pointer) throws IOException {
        if (tokens.isNull()) {
            return null;
        }
        var number = wholeNumber(pointer);
        if (number == null) {
            return null;
        }
        if (!isBetween(number, Limits.FIRST_YEAR, Limits.LAST_YEAR)) {
            outOfRange(pointer, String.valueOf(Limits.FIRST_YEAR), String.valueOf(Limits.LAST_YEAR));
            return null;
        }
        return number.intValueExact();
    }

    private @Nullable Boolean bool(String pointer) throws IOException {
        boolean isBoolean = tokens.current() == JsonToken.VALUE_TRUE || tokens.current() == JsonToken.VALUE_FALSE;
        return tokens.expect(isBoolean, pointer, "expectsBoolean") ? tokens.current() == JsonToken.VALUE_TRUE : null;
    }

    private @Nullable String text(Field field, String pointer) throws IOException {
        var text = text(field.maxLength(), pointer);
        if (text != null && CREDIT_CODE.equals(field.format()) && !CreditCode.isValid(text)) {
            faults.add(pointer, FaultCode.BAD_CREDIT_CODE);
        }
        return text;
    }

    /** @param most characters; null without a limit */
    @Nullable
    String text(@Nullable Integer most, String pointer) throws IOException {
        if (tokens.isNull() || !isString(pointer, "expectsText")) {
            return null;
        }
        var text = tokens.text();
        if (most != null && text.codePointCount(0, text.length()) > most) {
            faults.add(
                    pointer, FaultCode.TOO_LONG, faults.word(FaultCode.TOO_LONG).with("max", String.valueOf(most)));
        }
        return text;
    }

    private @Nullable Long wholeNumber(String pointer, long min, long max) throws IOException {
        var number = wholeNumber(pointer);
        if (number == null) {
            return null;
        }
        if (!isBetween(number, min, max)) {
            outOfRange(pointer, Numbers.grouped(min), Numbers.grouped(max));
            return null;
        }
        return number.longValueExact();
    }

    private static @Nullable Integer toInteger(@Nullable Long number) {
        return number == null ? null : Integer.valueOf(number.intValue());
    }

    /** As in JSON Schema, 12.0 and 1e3 are whole. */
    private @Nullable BigDecimal wholeNumber(String pointer) throws IOException {
        var number = number(pointer, "expectsInteger");
        if (number != null
                && number.signum() != 0
                && number.stripTrailingZeros().scale() > 0) {
            faults.add(pointer, FaultCode.NOT_AN_INTEGER);
            return null;
        }
        return number;
    }

    private @Nullable BigDecimal number(String pointer, String wording) throws IOException {
        if (!tokens.expect(tokens.current().isNumeric(), pointer, wording)) {
            return null;
        }
        var number = tokens.decimal();
        if (number == null) {
            outOfRange(pointer, "-1e" + Limits.EXPONENT, "1e" + Limits.EXPONENT);
        }
        return number;
    }

    private static boolean isBetween(BigDecimal number, long min, long max) {
        return number.compareTo(BigDecimal.valueOf(min)) >= 0 && number.compareTo(BigDecimal.valueOf(max)) <= 0;
    }

    private @Nullable LocalDate date(String pointer) throws IOException {
        if (!isString(pointer, "expectsDate")) {
            return null;
        }
        var text = tokens.text();
        try {
            if (text.length() == DATE_LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Told below, without the text: a misplaced answer may be a name.
        }
        faults.add(pointer, FaultCode.NOT_A_DATE);
        return null;
    }

    /** One of those names, which are told where it is none of them. */
    @Nullable
    String oneOf(List<String> names, String pointer) throws IOException {
        if (tokens.isNull() || !isString(pointer, "expectsText")) {
            return null;
        }
        var text = tokens.text();
        if (!names.contains(text)) {
            notInEnum(pointer, names);
            return null;
        }
        return text;
    }

    private @Nullable Enum<?> choice(Field field, String pointer) throws IOException {
        if (!isString(pointer, "expectsText")) {
            return null;
        }
        var text = tokens.text();
        for (var choice : field.choices().getEnumConstants()) {
            if (choice.name().equals(text)) {
                return choice;
            }
        }
        notInEnum(
                pointer,
                Arrays.stream(field.choices().getEnumConstants())
                        .map(Enum::name)
                        .toList());
        return null;
    }

    private void notInEnum(String pointer, List<String> known) {
        faults.add(
                pointer,
                FaultCode.NOT_IN_ENUM,
                faults.word(FaultCode.NOT_IN_ENUM).with("values", String.join(", ", known)));
    }

    private Set<Enum<?>> choices(Field field, String pointer) throws IOException {
        var choices = new LinkedHashSet<Enum<?>>();
        tokens.array(pointer, (name, place) -> {
            var choice = choice(field, place);
            if (choice != null) {
                choices.add(choice);
            }
        });
        return choices;
    }

    private boolean isString(String pointer, String wording) throws IOException {
        return tokens.expect(tokens.current() == JsonToken.VALUE_STRING, pointer, wording);
    }

    private void outOfRange(String pointer, String min, String max) {
        faults.add(
                pointer,
                FaultCode.OUT_OF_RANGE,
                faults.word(FaultCode.OUT_OF_RANGE).with("min", min).with("max", max));
    }
}
