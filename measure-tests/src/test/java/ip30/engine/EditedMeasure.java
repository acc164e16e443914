package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.compile.CompileMeasures;
import ip30.measure.CompiledData;
import ip30.measure.Measure;
import ip30.measure.MeasureReader;
import ip30.measure.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.drools.model.Model;

/** A copy of a fictitious measure that a test writes something else into, and that is then compiled and read as the build does. */
final class EditedMeasure {

    private static final String ID = "fictitious-2030";
    private static final Path ORIGINAL = Path.of("..", "fixtures", ID);
    private static final String RULES = "/META-INF/kie/ip30/fixtures/drools-model";

    private final Path root;
    private final Path folder;
    private boolean hasOtherRules;

    private EditedMeasure(Path root) {
        this.root = root;
        this.folder = root.resolve("fixtures").resolve(ID);
    }

    /** An exact copy, below that empty folder. */
    static EditedMeasure in(Path root) throws IOException {
        var copy = new EditedMeasure(root);
        try (var files = Files.walk(ORIGINAL)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = copy.folder.resolve(ORIGINAL.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return copy;
    }

    /** Without the later values of dated figures. */
    EditedMeasure undated() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(path -> path.endsWith("article.yaml")).toList()) {
                Files.writeString(
                        file, Files.readString(file).replaceAll(", from \\d{4}-\\d\\d-\\d\\d: \\{[^}]*}", ""));
            }
        }
        return this;
    }

    /** @param file below the measure's folder; an article's without `articles/` */
    EditedMeasure write(String file, String instead, String text) throws IOException {
        var path = path(file);
        var written = Files.readString(path);
        assertThat(written).contains(instead);
        int at = written.indexOf(instead);
        Files.writeString(path, written.substring(0, at) + text + written.substring(at + instead.length()));
        hasOtherRules |= file.endsWith("rules.drl");
        return this;
    }

    EditedMeasure rename(String article, String other) throws IOException {
        Files.move(path(article), path(other));
        return this;
    }

    private Path path(String file) {
        return file.equals("measure.yaml") || file.equals("notes.yaml")
                ? folder.resolve(file)
                : folder.resolve("articles").resolve(file);
    }

    /** What the build would tell, one line a slip. */
    List<String> slips() throws IOException {
        compile();
        return new ReadMeasures(Tested.MEASURES.words(), Tested.MEASURES.form())
                .tell(
                        json(root.resolve("classes/ip30/measures")),
                        models(),
                        Places.read(json(root.resolve("places/ip30/places"))));
    }

    /** The measure as a start would read it; it must have no slips. */
    Measure read() throws IOException {
        compile();
        var data = json(root.resolve("classes/ip30/measures"));
        var measure = MeasureReader.read(
                data, Tested.MEASURES.words(), Tested.MEASURES.form().lists());
        data.slips().throwIfAny();
        return measure;
    }

    private void compile() throws IOException {
        CompileMeasures.main(new String[] {
            folder.getParent().toString(),
            root.resolve("classes").toString(),
            root.resolve("rules").toString(),
            Path.of("..", "engine", "src", "main", "java").toString(),
            RULES,
            root.resolve("places").toString()
        });
    }

    private List<Model> models() throws IOException {
        return hasOtherRules
                ? RuleCompiler.compile(root.resolve("rules").resolve(ID))
                : CompiledRules.models(RULES, "ip30.measures.fictitious_2030");
    }

    private static YamlNode json(Path folder) throws IOException {
        var file = folder.resolve(ID + ".json");
        try (var stream = Files.newInputStream(file)) {
            return CompiledData.read(stream, file.toString());
        }
    }
}
