package ip30.cli;

import ip30.cli.officer.Officer;
import ip30.engine.Measures;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** Runs the command line as a shell would and keeps what it prints. The clock stands on the second day after the real measure's term. */
final class Terminal {

    private static final String USUAL = "2026-11-24T04:00:00Z";
    private static final Path REPOSITORY = Path.of("..");
    private static final Path HERE = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final int exitCode;

    private Terminal(Supplier<Measures> product, Officer officer, String... arguments) {
        exitCode = Main.commandLine(product, officer, new PrintWriter(out), new PrintWriter(err))
                .execute(arguments);
    }

    static Terminal run(String... arguments) {
        return at(USUAL, arguments);
    }

    /** Of the measures below another root. Files that are named are looked for there. */
    static Terminal below(Path root, String... arguments) {
        var clock = clock(USUAL);
        return new Terminal(new Lazy<>(() -> Measures.load(clock)), new Officer(root, root, clock), arguments);
    }

    /** Of the fictitious measures, which no officer corrects, on a day of the first one's term. */
    static Terminal fictitious(String... arguments) {
        return new Terminal(Fictitious.MEASURES, new Officer(Fictitious.root(), HERE, Fictitious.CLOCK), arguments);
    }

    /** Of the fictitious measures, at that instant. */
    static Terminal fictitiousAt(String instant, String... arguments) {
        var clock = clock(instant);
        return new Terminal(
                new Lazy<>(() -> Fictitious.at(clock)), new Officer(Fictitious.root(), HERE, clock), arguments);
    }

    /** At that instant. */
    static Terminal at(String instant, String... arguments) {
        var clock = clock(instant);
        return new Terminal(new Lazy<>(() -> Measures.load(clock)), new Officer(REPOSITORY, HERE, clock), arguments);
    }

    /** At noon of that day where the measure applies. */
    static Terminal on(LocalDate today, String... arguments) {
        return at(today + "T04:00:00Z", arguments);
    }

    int exitCode() {
        return exitCode;
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    private static Clock clock(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
