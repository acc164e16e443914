package ip30.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import ip30.measure.Language;
import ip30.measure.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON that is written as it is told, member by member, every text in one language. A null is written as `null`: what an answer leaves out
 * is not put. What is opened is closed here, so no writer can forget it.
 */
final class Json {

    private final JsonGenerator generator;
    private final Language language;
    private final @Nullable Constants constants;

    Json(JsonGenerator generator, Language language) {
        this(generator, language, null);
    }

    /** @param constants null where every value is written anew: for people to read, it is laid out by its place */
    Json(JsonGenerator generator, Language language, @Nullable Constants constants) {
        this.generator = generator;
        this.language = language;
        this.constants = constants;
    }

    /** Writes what stands inside an object or an array. */
    interface Body {
        void write() throws IOException;
    }

    /** Writes one element of an array, or its members where it is an object. */
    interface Element<T> {
        void write(T value) throws IOException;
    }

    /** Writes members of whatever JSON it is given. */
    interface Part {
        void write(Json json, String[] strings) throws IOException;
    }

    /** Writes members that are the same in every answer. */
    interface ConstantPart {
        void write(Json json) throws IOException;
    }

    /**
     * Members that are the same in every answer.
     *
     * @param name of the first; of one owner it stands for the same members everywhere
     * @param owner that from which alone they follow
     */
    void constant(String name, Object owner, ConstantPart members) throws IOException {
        template(name, owner, (to, none) -> members.write(to));
    }

    /**
     * Members that are the same in every answer but for a few strings.
     *
     * @param name of the first; of one owner it stands for the same members everywhere
     * @param owner that from which alone they follow
     * @param strings without characters that JSON escapes
     */
    void template(String name, Object owner, Part members, String... strings) throws IOException {
        if (constants == null) {
            members.write(this, strings);
        } else {
            generator.writeFieldName(name);
            constants.of(owner, name, language, strings.length, members).write(generator, strings);
        }
    }

    Language language() {
        return language;
    }

    /** An object that is no member: the answer itself, or an element. */
    void object(Body members) throws IOException {
        generator.writeStartObject();
        members.write();
        generator.writeEndObject();
    }

    void object(String name, Body members) throws IOException {
        generator.writeFieldName(name);
        object(members);
    }

    void array(String name, Body elements) throws IOException {
        generator.writeArrayFieldStart(name);
        elements.write();
        generator.writeEndArray();
    }

    /** An array of an element for each value. */
    <T> void array(String name, Iterable<T> values, Element<? super T> element) throws IOException {
        generator.writeArrayFieldStart(name);
        for (var value : values) {
            element.write(value);
        }
        generator.writeEndArray();
    }

    /** An array of an object for each value. */
    <T> void objects(String name, Iterable<T> values, Element<? super T> members) throws IOException {
        generator.writeArrayFieldStart(name);
        for (var value : values) {
            generator.writeStartObject();
            members.write(value);
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    void strings(String name, List<String> values) throws IOException {
        array(name, values, this::add);
    }

    void texts(String name, List<Text> values) throws IOException {
        array(name, values, value -> add(value.in(language)));
    }

    void text(String name, Text value) throws IOException {
        generator.writeStringField(name, value.in(language));
    }

    void put(String name, @Nullable String value) throws IOException {
        generator.writeStringField(name, value);
    }

    void put(String name, long value) throws IOException {
        generator.writeNumberField(name, value);
    }

    /** An amount in yuan, mostly; null where none is known. */
    void put(String name, @Nullable Long value) throws IOException {
        if (value == null) {
            generator.writeNullField(name);
        } else {
            generator.writeNumberField(name, value.longValue());
        }
    }

    void put(String name, @Nullable BigDecimal value) throws IOException {
        generator.writeNumberField(name, value);
    }

    void put(String name, boolean value) throws IOException {
        generator.writeBooleanField(name, value);
    }

    /** An object that there is not; other types tell so themselves. */
    void putNull(String name) throws IOException {
        generator.writeNullField(name);
    }

    /** The code itself, which is the same in every language. */
    void put(String name, Enum<?> value) throws IOException {
        generator.writeStringField(name, value.name());
    }

    void put(String name, LocalDate value) throws IOException {
        generator.writeStringField(name, value.toString());
    }

    /** An element of an array. */
    void add(String value) throws IOException {
        generator.writeString(value);
    }

    /** An element of an array. */
    void add(long value) throws IOException {
        generator.writeNumber(value);
    }
}
