package ip30.workbench.page;

import ip30.workbench.source.Root;
import ip30.workbench.source.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Build step: every measure as a page among the portal's files, under `measures/` and its id, so that whoever serves them serves it. */
public final class WritePages {

    private WritePages() {}

    /** @param arguments the root of the repository; the folder to write into */
    public static void main(String[] arguments) throws IOException {
        var workspace = Workspace.read(new Root(Path.of(arguments[0])));
        var target = Files.createDirectories(Path.of(arguments[1]));
        // Cases name their days: the same sources make the same page whenever they are built.
        var pages = new Pages(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        for (var measure : workspace.measures()) {
            Files.writeString(target.resolve(measure.id() + ".html"), pages.html(measure));
        }
    }
}
