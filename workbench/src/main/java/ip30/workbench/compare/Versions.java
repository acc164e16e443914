package ip30.workbench.compare;

import ip30.workbench.source.MeasureFolder;
import ip30.workbench.source.Root;
import ip30.workbench.source.Terms;
import ip30.workbench.source.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Opens what a version is called on the command line: a folder, a measure below rules/, or a revision of git. All are read with the present
 * form and words, as the present engine would answer by them.
 */
public final class Versions {

    private final Root root;
    private final Path caller;
    private final Path scratch;

    /** What both versions may need of the root, each null until it is asked for. */
    private @Nullable Terms terms;

    private @Nullable Workspace here;

    /**
     * @param caller where folders that are named are looked for
     * @param scratch an empty folder for what git hands out; whoever gave it deletes it
     */
    public Versions(Root root, Path caller, Path scratch) {
        this.caller = caller;
        this.root = root;
        this.scratch = scratch;
    }

    /**
     * The measures of that version.
     *
     * @throws IllegalArgumentException when there is no such version; the message says what was looked for
     */
    public Workspace open(String name) throws IOException {
        var folder = caller.resolve(name).toAbsolutePath().normalize();
        if (Files.exists(folder.resolve("measure.yaml"))) {
            var parent = new Root(folder.getParent());
            return new Workspace(parent, terms(), List.of(MeasureFolder.read(parent, folder, terms())));
        }
        if (folder.equals(root.folder())) {
            return here();
        }
        if (Files.isDirectory(folder.resolve("rules"))) {
            return Workspace.read(new Root(folder), terms());
        }
        var named = here().named(name);
        return named.isEmpty()
                ? Workspace.read(new Root(ofRevision(name)), terms())
                : new Workspace(root, terms(), named);
    }

    private Terms terms() throws IOException {
        if (terms == null) {
            terms = Terms.read(root);
        }
        return terms;
    }

    private Workspace here() throws IOException {
        if (here == null) {
            here = Workspace.read(root, terms());
        }
        return here;
    }

    private Path ofRevision(String revision) throws IOException {
        if (revision.startsWith("-")) {
            throw unknown(revision);
        }
        var target = Files.createTempDirectory(scratch, "version");
        var archive = git("archive", "--format=zip", revision, "rules");
        try (var zip = new ZipInputStream(archive.getInputStream())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = target.resolve(entry.getName()).normalize();
                if (!entry.isDirectory() && file.startsWith(target)) {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
        if (!Files.isDirectory(target.resolve("rules"))) {
            throw unknown(revision);
        }
        return target;
    }

    private Process git(String... arguments) {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                    .directory(root.folder().toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new IllegalArgumentException("git is needed for a revision, and is not installed", e);
        }
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException(
                name + " is no folder with rules/ or a measure.yaml, no measure below rules/,"
                        + " and no revision of git that has rules/");
    }
}
