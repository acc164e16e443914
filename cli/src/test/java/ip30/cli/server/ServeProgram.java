package ip30.cli.server;

import ip30.engine.Measures;
import java.time.Clock;
import picocli.CommandLine;

/** The command as a program of its own, for tests that need a process. */
final class ServeProgram {

    private ServeProgram() {}

    public static void main(String[] arguments) {
        var command = new ServeCommand(() -> Measures.load(Clock.systemUTC()));
        System.exit(new CommandLine(command).execute(arguments));
    }
}
