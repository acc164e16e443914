package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.measure.Measure;
import ip30.measure.MeasureReader;
import ip30.workbench.source.Finding;
import ip30.workbench.source.MeasureFolder;
import ip30.workbench.source.Root;
import ip30.workbench.source.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A copy of a fictitious measure that a test writes something else into, and that is then read as the build and `./ip30 check` do. */
final class EditedMeasure {

    private static final String ID = "fictitious-2030";
    private static final Path ORIGINAL = Path.of("..", "fixtures", ID);

    private final Path root;
    private final Path folder;

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

    /** What the strict reader tells, one line a slip. */
    List<String> slips() throws IOException {
        return compiled().readStrictly().findings().stream()
                .map(Finding::toString)
                .toList();
    }

    /** The measure as a start would read it; it must have no slips. */
    Measure read() throws IOException {
        var compiled = compiled();
        var data = compiled.data();
        var measure = MeasureReader.read(
                data, Tested.MEASURES.words(), Tested.MEASURES.form().lists());
        data.slips().throwIfAny();
        return measure;
    }

    /** As a server would answer by it; it must have no slips. */
    Assessor assessor() throws IOException {
        return compiled().assessor(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    private MeasureFolder compiled() throws IOException {
        var empty = new Root(root);
        return MeasureFolder.read(empty, folder, Terms.read(empty));
    }
}
