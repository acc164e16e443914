package ip30.workbench.source;

import ip30.compile.BrokenFile;
import ip30.compile.YamlFile;
import ip30.form.Form;
import ip30.measure.CompiledData;
import ip30.measure.SlipsFound;
import ip30.measure.Words;
import ip30.measure.YamlNode;
import ip30.workbench.source.Finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The form and the product's words, which all measures share. What cannot be read is told, and what the last build had stands in for it.
 *
 * @param fieldLines lines of fields.yaml by the path of what stands there
 */
public record Terms(Form form, Words words, Map<String, Integer> fieldLines, List<Finding> findings) {

    /** As they stand below that root; where a file is not there, the last build's. */
    public static Terms read(Root root) throws IOException {
        var findings = new ArrayList<Finding>();
        var fields = yaml(root, root.fields(), findings);
        var words = yaml(root, root.words(), findings);
        try {
            var form = Form.read(new YamlNode("", fields.data()));
            var all = Words.read(new YamlNode("", words.data()), new YamlNode("", fields.data()).node("enums"));
            return new Terms(form, all, fields.lines(), List.copyOf(findings));
        } catch (SlipsFound e) {
            e.slips().forEach(slip -> findings.add(place(root, slip.path(), slip.message(), fields, words)));
            return new Terms(builtForm(), builtWords(), fields.lines(), List.copyOf(findings));
        }
    }

    /** The path alone does not say which of the two files has the slip; only one of them has such a key. */
    private static Finding place(Root root, String path, String message, YamlFile fields, YamlFile words) {
        var section = path.indexOf('/', 1) < 0 ? path : path.substring(0, path.indexOf('/', 1));
        boolean isOfWords =
                words.lines().containsKey(section) && !fields.lines().containsKey(section);
        var file = isOfWords ? root.words() : root.fields();
        var lines = isOfWords ? words.lines() : fields.lines();
        var known = path;
        while (!lines.containsKey(known)) {
            known = known.substring(0, known.lastIndexOf('/'));
        }
        return new Finding(Severity.REFUSED, root.name(file), lines.get(known), 0, message);
    }

    private static YamlFile yaml(Root root, Path file, List<Finding> findings) throws IOException {
        if (!Files.exists(file)) {
            return built(file);
        }
        try {
            var yaml = YamlFile.read(file);
            yaml.twice()
                    .forEach((key, line) -> findings.add(new Finding(
                            Severity.REFUSED,
                            root.name(file),
                            line,
                            0,
                            "the key " + key + " stands twice in one mapping")));
            return yaml;
        } catch (BrokenFile e) {
            findings.add(new Finding(Severity.UNREADABLE, root.name(file), e.line(), 0, e.getMessage()));
            return built(file);
        }
    }

    private static YamlFile built(Path file) {
        var json = "/ip30/" + file.getFileName().toString().replace(".yaml", ".json");
        return new YamlFile(CompiledData.read(json).values(), Map.of("", 1), Map.of());
    }

    private static Form builtForm() {
        return Form.read(CompiledData.read("/ip30/fields.json"));
    }

    private static Words builtWords() {
        return Words.read(
                CompiledData.read("/ip30/words.json"),
                CompiledData.read("/ip30/fields.json").node("enums"));
    }
}
