package ip30.contract;

import com.fasterxml.jackson.core.JsonFactory;
import ip30.measure.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Members that are the same in many answers: put into JSON once a language, then copied. Safe for many threads. */
final class Constants {

    /** More than the measures and the periods that are kept at a time have; what was made for others goes when there are too many. */
    private static final int MOST = 8_192;

    private final JsonFactory factory;
    private final Map<Key, Template> templates = new ConcurrentHashMap<>();

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
     * @param owner that from which alone the members follow, but for strings that are filled in
     * @param name of the first member; of one owner it stands for the same members everywhere
     * @param holes how many strings are filled in
     */
    Template of(Object owner, String name, Language language, int holes, Json.Part members) {
        var key = new Key(owner, name, language);
        var template = templates.get(key);
        if (template == null) {
            if (templates.size() >= MOST) {
                templates.clear();
            }
            template = written(name, language, holes, members);
            templates.put(key, template);
        }
        return template;
    }

    private Template written(String name, Language language, int holes, Json.Part members) {
        var text = new StringWriter();
        try (var generator = factory.createGenerator(text)) {
            var json = new Json(generator, language);
            json.object(() -> members.write(json, Template.holes(holes)));
        } catch (IOException e) {
            throw new IllegalStateException("memory takes all characters", e);
        }
        var before = "{\"" + name + "\":";
        return Template.of(
                text.getBuffer().substring(before.length(), text.getBuffer().length() - 1));
    }
}
