package ip30.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.io.SerializedString;
import ip30.measure.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Values that are the same in every answer: put into JSON once a language, then copied. Safe for many threads. */
final class Constants {

    private final JsonFactory factory;
    private final Map<Key, SerializedString> values = new ConcurrentHashMap<>();

    Constants(JsonFactory factory) {
        this.factory = factory;
    }

    /** The very object, not one like it: to compare a clause as a whole would cost more than to write it. */
    private record Key(Object owner, String name, Language language) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.owner == owner && key.name.equals(name) && key.language == language;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(owner) * 31 + name.hashCode() * 2 + language.ordinal();
        }
    }

    /**
     * @param owner part of a measure: something that lives as long as this does
     * @param member writes that member, whose value follows from the owner alone
     */
    SerializedString value(Object owner, String name, Language language, Json.Part member) {
        return values.computeIfAbsent(new Key(owner, name, language), key -> written(name, language, member));
    }

    private SerializedString written(String name, Language language, Json.Part member) {
        var text = new StringWriter();
        try (var generator = factory.createGenerator(text)) {
            var json = new Json(generator, language);
            json.object(() -> member.write(json));
        } catch (IOException e) {
            throw new IllegalStateException("memory takes all characters", e);
        }
        var before = "{\"" + name + "\":";
        return new SerializedString(
                text.getBuffer().substring(before.length(), text.getBuffer().length() - 1));
    }
}
