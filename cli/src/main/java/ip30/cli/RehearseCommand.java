package ip30.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs what is run often once, so that the launcher can keep the loaded classes for later starts. */
@Command(name = "rehearse", hidden = true, description = "Runs the usual commands once, for the launcher.")
final class RehearseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a request")
    private String file;

    @Override
    public Integer call() {
        var all = spec.commandLine().getParent();
        all.execute("check");
        return all.execute("assess", file);
    }
}
