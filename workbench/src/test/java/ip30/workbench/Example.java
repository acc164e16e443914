package ip30.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.workbench.check.Check;
import ip30.workbench.source.Finding;
import ip30.workbench.source.MeasureFolder;
import ip30.workbench.source.Root;
import ip30.workbench.source.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The fictitious measure of docs/example, below an empty root: a test writes something else into it, as an officer would. */
final class Example {

    static final String ID = "fictitious-2040";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2042-06-30T04:00:00Z"), ZoneOffset.UTC);

    private static final Path REPOSITORY = Path.of("..");

    private final Path root;
    private final Path folder;

    private Example(Path root) {
        this.root = root;
        this.folder = root.resolve("rules").resolve(ID);
    }

    static Example in(Path root) throws IOException {
        var example = new Example(root);
        copy(REPOSITORY.resolve("docs/example").resolve(ID), example.folder);
        for (var file : List.of("rules/fields.yaml", "rules/firm.yaml", "engine/words.yaml")) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.copy(REPOSITORY.resolve(file), root.resolve(file));
        }
        return example;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    /** @param file below the measure's folder; of an article without `articles/` */
    Example write(String file, String instead, String text) throws IOException {
        var path = path(file);
        var written = Files.readString(path);
        assertThat(written).contains(instead);
        int at = written.indexOf(instead);
        Files.writeString(path, written.substring(0, at) + text + written.substring(at + instead.length()));
        return this;
    }

    Example rename(String article, String other) throws IOException {
        Files.move(path(article), path(other));
        return this;
    }

    Example delete(String file) throws IOException {
        Files.delete(path(file));
        return this;
    }

    Path path(String file) {
        return file.equals("measure.yaml") || file.equals("notes.yaml")
                ? folder.resolve(file)
                : folder.resolve("articles").resolve(file);
    }

    Root root() {
        return new Root(root);
    }

    Workspace workspace() throws IOException {
        return Workspace.read(root());
    }

    MeasureFolder measure() throws IOException {
        return workspace().named(ID).get(0);
    }

    /** What `./ip30 check fictitious-2040` prints, paths from below the articles. */
    List<String> check() throws IOException {
        return check(workspace());
    }

    static List<String> check(Workspace workspace) throws IOException {
        return new Check(CLOCK)
                .check(workspace, workspace.named(ID)).findings().stream()
                        .map(Finding::toString)
                        .map(Example::shortened)
                        .toList();
    }

    /** What keeps the measure from answering anything. */
    static List<String> refused(Workspace workspace) {
        return workspace.refused().stream()
                .map(Finding::toString)
                .map(Example::shortened)
                .toList();
    }

    private static String shortened(String told) {
        return told.replace("rules/" + ID + "/articles/", "").replace("rules/" + ID + "/", "");
    }
}
