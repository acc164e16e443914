package ip30.compile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * A YAML file as mappings, lists and texts, with the line of each. Every scalar stays the text that was written: a rate of 0.10 never passes
 * through a floating-point number.
 *
 * @param data the mapping the file consists of
 * @param lines by the path of keys and list indexes, such as `/clauses/0/number`: the line it begins in, from 1
 * @param twice paths of the keys that a mapping holds twice, with the line of the second; the first one's value is kept
 */
public record YamlFile(Map<String, Object> data, Map<String, Integer> lines, Map<String, Integer> twice) {

    /** What is told of a file in another encoding, whoever reads it. */
    public static final String NOT_UTF_8 = "is not written in UTF-8; save it as UTF-8 in your editor";

    /** @throws BrokenFile when it is no YAML, or no mapping */
    public static YamlFile read(Path file) throws IOException {
        var settings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
        try (var reader = Files.newBufferedReader(file)) {
            var root = new Compose(settings).composeReader(reader).orElse(null);
            if (!(root instanceof MappingNode mapping)) {
                throw new BrokenFile(1, "must be a mapping: keys with values");
            }
            var read = new YamlFile(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
            read.lines.put("", 1);
            read.data.putAll(read.mapping(mapping, ""));
            return read;
        } catch (MarkedYamlEngineException e) {
            throw new BrokenFile(e.getProblemMark().map(Mark::getLine).orElse(0) + 1, e.getProblem());
        } catch (YamlEngineException e) {
            throw new BrokenFile(1, e.getCause() instanceof CharacterCodingException ? NOT_UTF_8 : e.getMessage());
        }
    }

    private Map<String, Object> mapping(MappingNode node, String path) {
        var mapping = new LinkedHashMap<String, Object>();
        for (var entry : node.getValue()) {
            int line = line(entry.getKeyNode());
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw new BrokenFile(line, "a key must be a word");
            }
            var place = path + "/" + key.getValue();
            if (mapping.containsKey(key.getValue())) {
                twice.put(place, line);
            } else {
                lines.put(place, line);
                mapping.put(key.getValue(), value(entry.getValueNode(), place));
            }
        }
        return mapping;
    }

    private Object value(Node node, String path) {
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, path);
        }
        return node instanceof SequenceNode list ? list(list, path) : ((ScalarNode) node).getValue();
    }

    private List<Object> list(SequenceNode node, String path) {
        var list = new ArrayList<>();
        for (var item : node.getValue()) {
            var place = path + "/" + list.size();
            lines.put(place, line(item));
            list.add(value(item, place));
        }
        return list;
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
