package ip30.cli;

import ip30.engine.Measures;
import ip30.workbench.source.Root;
import ip30.workbench.source.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The measures of fixtures/, laid below a root of their own as officers' measures lie below rules/. Read once for all tests. */
final class Fictitious {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2031-06-30T04:00:00Z"), ZoneOffset.UTC);

    static final Lazy<Measures> MEASURES = new Lazy<>(() -> at(CLOCK));

    /** A request of the first of them. */
    static final String FIRM =
            Path.of("..", "fixtures", "requests", "firm.json").toString();

    private static final Path FIXTURES = Path.of("..", "fixtures");
    private static final Lazy<Path> ROOT = new Lazy<>(Fictitious::laid);
    private static final Lazy<Workspace> WORKSPACE = new Lazy<>(() -> {
        try {
            return Workspace.read(new Root(root()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    });

    private Fictitious() {}

    static Path root() {
        return ROOT.get();
    }

    static Measures at(Clock clock) {
        return WORKSPACE.get().answering(clock);
    }

    private static Path laid() {
        try {
            var root = Files.createDirectories(Path.of("target", "fictitious")).toAbsolutePath();
            for (var measure : List.of("fictitious-2030", "fictitious-2033")) {
                var target = root.resolve("rules").resolve(measure);
                try (var files = Files.walk(FIXTURES.resolve(measure))) {
                    for (var file : files.filter(Files::isRegularFile).toList()) {
                        var copy = target.resolve(
                                FIXTURES.resolve(measure).relativize(file).toString());
                        Files.createDirectories(copy.getParent());
                        Files.write(copy, Files.readAllBytes(file));
                    }
                }
            }
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
