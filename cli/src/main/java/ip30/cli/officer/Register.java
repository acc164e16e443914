package ip30.cli.officer;

import ip30.cli.screening.RegisterInput;
import ip30.contract.RequestReader;
import ip30.contract.RowReading;
import ip30.engine.Measures;
import ip30.measure.Printable;
import ip30.profile.Request;
import ip30.register.CsvHeader;
import ip30.register.SyntheticRegister;
import ip30.screening.JsonRequests;
import ip30.screening.Line;
import ip30.screening.Lines;
import ip30.screening.Requests;
import ip30.workbench.compare.Effect;
import ip30.workbench.source.MeasureFolder;
import ip30.workbench.source.Workspace;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;

/** The firms of a register, one after another: a file of requests or a table, or firms that do not exist. */
final class Register {

    private static final Pattern GENERATED = Pattern.compile("generated:([1-9]\\d{0,6})");
    private static final long SEED = 1;

    private final String name;
    private final MeasureFolder measure;
    private final LocalDate asOf;
    private final Measures measures;
    private final CommandSpec spec;

    /**
     * @param name of a file, `-` for standard input, or `generated:` and a number
     * @param measure whose term generated firms are dated in
     */
    Register(String name, MeasureFolder measure, Clock clock, CommandSpec spec) {
        this.name = name;
        this.asOf = asOf(measure, LocalDate.now(clock));
        this.measure = measure;
        var alone = new Workspace(measure.root(), measure.terms(), List.of(measure));
        this.measures = alone.answering(clock);
        this.spec = spec;
    }

    /** What firms that name no day are asked for: today within the term, else its last day. */
    LocalDate asOf() {
        return asOf;
    }

    private static LocalDate asOf(MeasureFolder measure, LocalDate today) {
        var term = measure.entry().term();
        return term.contains(today) ? today : term.to();
    }

    /** False where the register cannot be read at all; lines that are no requests are told and left out. */
    boolean into(Effect effect) throws IOException {
        var generated = GENERATED.matcher(name);
        if (generated.matches()) {
            generate(Long.parseLong(generated.group(1)), effect);
            return true;
        }
        try (var input = RegisterInput.open(name)) {
            read(input, effect);
            return true;
        } catch (RegisterInput.NoRegister e) {
            spec.commandLine().getErr().println(e.getMessage());
        } catch (CsvHeader.WrongHeader e) {
            spec.commandLine().getErr().println("The register's line 1: " + Printable.of(e.getMessage()) + ".");
        }
        return false;
    }

    private void generate(long firms, Effect effect) {
        var register =
                new SyntheticRegister(measure.terms().form(), measure.entry().term(), SEED);
        var requests = new JsonRequests(new RequestReader(measures));
        for (long i = 0; i < firms; i++) {
            add(Line.of(i + 1, register.firm(i)), requests, effect);
        }
    }

    private void read(RegisterInput input, Effect effect) throws IOException, CsvHeader.WrongHeader {
        var lines = Lines.of(input.stream());
        var requests = RegisterInput.requests(input.header(lines), measures);
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                add(line, requests, effect);
            }
        }
    }

    private void add(Line line, Requests requests, Effect effect) {
        var read = requests.read(line);
        if (read.reading().isFaulty()) {
            spec.commandLine().getErr().println("line " + line.number() + " is no request and is left out");
            return;
        }
        effect.add(called(line, read), dated(read.reading().request()));
    }

    private Request dated(Request request) {
        return request.asOf() == null
                ? new Request(asOf, request.claimYear(), request.measure(), request.profile())
                : request;
    }

    private static String called(Line line, RowReading read) {
        return read.id() == null ? "line " + line.number() : Printable.of(read.id());
    }
}
