package ip30.cli;

import ip30.cli.officer.CasesCommand;
import ip30.cli.officer.CheckCommand;
import ip30.cli.officer.CompareCommand;
import ip30.cli.officer.Officer;
import ip30.cli.officer.PageCommand;
import ip30.cli.screening.Failures;
import ip30.cli.screening.GenerateCommand;
import ip30.cli.screening.ScreenCommand;
import ip30.cli.server.ServeCommand;
import ip30.engine.Measures;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The launcher's command line. */
@Command(
        name = "ip30",
        description =
                "Tells which supports of the IP measures of Guangzhou Development District / Huangpu a firm qualifies for, how much and why.",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        version = "ip30 1.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {CommandLine.HelpCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:the input is wrong; stderr says what and where", "2:the command was not understood"
        })
public final class Main implements Runnable {

    /** The command was not understood. */
    static final int USAGE = 2;

    /** The input is wrong. */
    static final int WRONG_INPUT = 1;

    /** Set by the launcher where somebody watches the errors. */
    private static final String ON_TERMINAL = "ip30.onTerminal";

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Without a command there is nothing to do but to say what there is. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command.");
    }

    public static void main(String[] arguments) {
        var standardOut = new StandardOut();
        System.setOut(new PrintStream(standardOut, false, StandardCharsets.UTF_8));
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        var root =
                Path.of(System.getProperty("ip30.root", ".")).toAbsolutePath().normalize();
        var clock = Clock.systemUTC();
        var product = new Lazy<>(() -> Measures.load(clock));
        var officer = new Officer(root, Path.of(""), clock);
        int code = commandLine(product, officer, out, err).execute(arguments);
        out.flush();
        System.exit(standardOut.exitCode(code, err));
    }

    /**
     * The whole command line.
     *
     * @param product what a build left, for whoever serves and assesses
     * @param officer what reads the folders as they are
     */
    static CommandLine commandLine(Supplier<Measures> product, Officer officer, PrintWriter out, PrintWriter err) {
        return new CommandLine(new Main())
                .addSubcommand(new AssessCommand(product))
                .addSubcommand(new MeasureCommand(officer))
                .addSubcommand(new ServeCommand(product))
                .addSubcommand(new ScreenCommand(product, Boolean.getBoolean(ON_TERMINAL)))
                .addSubcommand(new GenerateCommand(product))
                .addSubcommand(new CheckCommand(officer))
                .addSubcommand(new CasesCommand(officer))
                .addSubcommand(new CompareCommand(officer))
                .addSubcommand(new PageCommand(officer))
                .addSubcommand(new RehearseCommand(product))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(Main::tell)
                // A file's name may begin with an @; it does not bring arguments of its own.
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** What is wrong with a file is said in one line; anything else is a fault of ours, and shows where. */
    private static int tell(Exception failure, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (failure instanceof InvalidPathException) {
            command.getErr()
                    .println(
                            "The name of a file cannot be read in this locale: use one with UTF-8, such as LC_ALL=C.UTF-8.");
            return WRONG_INPUT;
        }
        if (!(failure instanceof FileSystemException file)) {
            throw failure;
        }
        command.getErr().println("Cannot go on: " + Failures.reason(file) + ".");
        return WRONG_INPUT;
    }
}
