package ip30.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Runs the command line as a shell would and keeps what it prints. The clock stands on the second day after the term. */
final class Terminal {

    private static final String USUAL = "2026-11-24T04:00:00Z";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final int exitCode;

    private Terminal(Instant now, String... arguments) {
        exitCode = Main.commandLine(Clock.fixed(now, ZoneOffset.UTC), new PrintWriter(out), new PrintWriter(err))
                .execute(arguments);
    }

    static Terminal run(String... arguments) {
        return at(USUAL, arguments);
    }

    /** At that instant. */
    static Terminal at(String instant, String... arguments) {
        return new Terminal(Instant.parse(instant), arguments);
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
}
