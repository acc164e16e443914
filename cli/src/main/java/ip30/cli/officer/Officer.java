package ip30.cli.officer;

import ip30.workbench.source.Finding;
import ip30.workbench.source.MeasureFolder;
import ip30.workbench.source.Root;
import ip30.workbench.source.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * What the officer's commands work on.
 *
 * @param root of the repository
 * @param caller where files that are named are looked for
 * @param clock tells today
 */
public record Officer(Path root, Path caller, Clock clock) {

    /** Exit code: there are findings, or the input is wrong. */
    static final int WRONG = 1;

    /** The file or folder of that name. */
    Path file(String name) {
        return caller.resolve(name);
    }

    /** @throws ParameterException when there is no folder rules/ to read */
    public Workspace workspace(CommandSpec spec) throws IOException {
        if (!Files.isDirectory(root.resolve("rules"))) {
            throw new ParameterException(spec.commandLine(), "There is no folder rules/ in " + root + ".");
        }
        return Workspace.read(new Root(root));
    }

    /** The measures named; all where none is. */
    static List<MeasureFolder> named(Workspace workspace, @Nullable String name, CommandSpec spec) {
        if (name == null) {
            return workspace.measures();
        }
        var named = workspace.named(name);
        if (named.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no measure of that name below rules/; there is: "
                            + workspace.measures().stream()
                                    .map(MeasureFolder::id)
                                    .collect(Collectors.joining(", ")));
        }
        return named;
    }

    /** Tells on the error stream what keeps a command from its work; whether there is anything. */
    public static boolean tell(List<Finding> findings, CommandSpec spec) {
        findings.forEach(spec.commandLine().getErr()::println);
        if (!findings.isEmpty()) {
            spec.commandLine().getErr().println("The measures cannot be used as they are: mend the above first.");
        }
        return !findings.isEmpty();
    }
}
