package ip30.workbench.source;

import ip30.compile.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the sources lie that officers keep.
 *
 * @param folder the root of the repository, or of another version of it
 */
public record Root(Path folder) {

    public Root {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The folders of the measures, in the order of their names. */
    public List<Path> measures() throws IOException {
        return Files.isDirectory(rules()) ? Sources.foldersWith(rules(), "measure.yaml") : List.of();
    }

    Path rules() {
        return folder.resolve("rules");
    }

    /** What a firm says of itself. */
    Path fields() {
        return rules().resolve("fields.yaml");
    }

    /** The product's words. */
    Path words() {
        return folder.resolve("engine").resolve("words.yaml");
    }

    /** The firm that cases start from. */
    public Path firm() {
        return rules().resolve("firm.yaml");
    }

    Path engine() {
        return folder.resolve("engine").resolve("src/main/java");
    }

    /** From the root, the same on every machine. */
    public String name(Path file) {
        return folder.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }
}
