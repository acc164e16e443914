package ip30.measure;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** YAML as the build compiled it: resources of mappings, lists and strings. */
public final class CompiledData {

    private CompiledData() {}

    /**
     * @param resource its name on the class path, such as `/ip30/words.json`
     * @throws UncheckedIOException when the build left no such resource
     */
    public static YamlNode read(String resource) {
        try (var stream = CompiledData.class.getResourceAsStream(resource)) {
            return read(stream, resource);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** All resources of that name on the class path: each module that brings measures has one. */
    public static List<YamlNode> readAll(String resource) {
        var nodes = new ArrayList<YamlNode>();
        try {
            var found = CompiledData.class.getClassLoader().getResources(resource);
            while (found.hasMoreElements()) {
                var url = found.nextElement();
                try (var stream = url.openStream()) {
                    nodes.add(read(stream, resource));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
        return nodes;
    }

    /** Null when there is no such resource on the class path. */
    public static @Nullable YamlNode find(String resource) {
        return CompiledData.class.getResource(resource) == null ? null : read(resource);
    }

    /**
     * @param stream null where the resource is not there
     * @param resource what it is called in an error
     */
    @SuppressWarnings("unchecked")
    public static YamlNode read(@Nullable InputStream stream, String resource) throws IOException {
        if (stream == null) {
            throw new IOException("there is no " + resource);
        }
        try (var parser = new JsonFactory().createParser(stream)) {
            parser.nextToken();
            return new YamlNode("", (Map<String, Object>) value(parser));
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            default -> parser.getText();
        };
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        var object = new LinkedHashMap<String, Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        var array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }
}
