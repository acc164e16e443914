package ip30.local;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Runs the command line as a shell would and keeps what it prints. The clock stands on a day in force. */
final class Terminal {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-30T04:00:00Z"), ZoneOffset.UTC);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final int exitCode;

    private Terminal(String... arguments) {
        exitCode = Main.commandLine(CLOCK, new PrintWriter(out), new PrintWriter(err))
                .execute(arguments);
    }

    static Terminal run(String... arguments) {
        return new Terminal(arguments);
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
