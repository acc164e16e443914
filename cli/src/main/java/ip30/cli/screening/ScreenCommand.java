package ip30.cli.screening;

import com.fasterxml.jackson.databind.ObjectMapper;
import ip30.cli.DayConverter;
import ip30.cli.MeasureId;
import ip30.cli.Years;
import ip30.contract.View;
import ip30.engine.Measures;
import ip30.measure.Language;
import ip30.measure.Printable;
import ip30.register.CsvHeader;
import ip30.register.CsvRows;
import ip30.screening.Differs;
import ip30.screening.JsonRows;
import ip30.screening.Lines;
import ip30.screening.Requests;
import ip30.screening.RowFormat;
import ip30.screening.Run;
import ip30.screening.Screener;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `ip30 screen`: every firm of a register against every article. */
@Command(
        name = "screen",
        description = "Screens a register: every firm against every article, a row for each.",
        footer = {"", "Example: ./ip30 generate 1000 > register.jsonl && ./ip30 screen register.jsonl rows.jsonl"})
public final class ScreenCommand implements Callable<Integer> {

    private final Supplier<Measures> product;
    private final boolean isOnTerminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "INPUT",
            description = "the register, JSON Lines or CSV; - reads standard input")
    private String input;

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "the file to write; - is standard output")
    private String output;

    @Option(
            names = "--view",
            paramLabel = "verdicts|summary|full",
            description = "how much a row tells (default: verdicts)")
    private View view = View.VERDICTS;

    @Option(
            names = "--format",
            paramLabel = "jsonl|csv|xlsx",
            description = "a row a firm as JSON Lines (default), or a row for each firm and clause that qualifies")
    private Format format = Format.JSONL;

    @Option(
            names = "--as-of",
            converter = DayConverter.class,
            paramLabel = "DATE",
            description = "the day asked for, whatever a row says, such as 2026-06-30")
    private @Nullable LocalDate asOf;

    @Option(names = "--claim-year", paramLabel = "YEAR", description = "the claim year, whatever a row says")
    private @Nullable Integer claimYear;

    @Option(names = "--measure", paramLabel = "ID", description = "the measure, whatever a row says")
    private @Nullable String measure;

    @Option(names = "--lang", paramLabel = "zh|en", description = "language of texts (default: zh)")
    private Language language = Language.ZH;

    @Option(names = "--only-qualified", description = "leave out firms that qualify for nothing; problems stay")
    private boolean onlyQualified;

    @Option(names = "--summary", paramLabel = "FILE", description = "write what all rows come to, as JSON")
    private @Nullable Path summary;

    @Option(names = "--resume", description = "go on with a run that was interrupted")
    private boolean resume;

    @Option(
            names = "--check-every",
            paramLabel = "N",
            description = "of how many lines one is also decided by rules that fire, and must agree (default: 100)")
    private int checkEvery = Screener.CHECK_EVERY;

    @Option(names = "--threads", paramLabel = "N", description = "default: one for each processor")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** @param isOnTerminal whether progress is watched by somebody, or goes to a log */
    public ScreenCommand(Supplier<Measures> product, boolean isOnTerminal) {
        this.product = product;
        this.isOnTerminal = isOnTerminal;
    }

    @Override
    public Integer call() throws Exception {
        Years.check("--as-of", asOf == null ? null : asOf.getYear(), spec);
        Years.check("--claim-year", claimYear, spec);
        if (checkEvery < 1 || threads < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--check-every and --threads: a number from 1 is expected");
        }
        if (resume && (format == Format.XLSX || isStream())) {
            throw new ParameterException(
                    spec.commandLine(), "--resume: only JSON Lines and CSV in a file can be gone on with");
        }
        if (format == Format.XLSX && isStream()) {
            throw new ParameterException(spec.commandLine(), "--format xlsx: name a file to write");
        }
        if (measure != null) {
            MeasureId.check(measure, product.get(), spec);
        }
        var interruption = new Interruption();
        try (var register = RegisterInput.open(input);
                var listening = interruption.listen()) {
            return screen(register, interruption);
        } catch (RegisterInput.NoRegister e) {
            return wrong(e.getMessage());
        } catch (CsvHeader.WrongHeader e) {
            return wrong(input + ", line 1: " + Printable.of(e.getMessage()) + ".");
        } catch (Lines.RegisterChanged e) {
            return wrong(input + " is not the register that the part of " + output
                    + " was made from; name that one, or delete the part and start anew.");
        } catch (Differs e) {
            return wrong("Stopped at " + e.getMessage() + ". Report it with that line, and trust no row.");
        } catch (IOException e) {
            return wrong("Cannot go on: " + Failures.reason(e) + "."
                    + (canResume() ? " What is done is kept: mend that and add --resume." : ""));
        }
    }

    private int screen(RegisterInput register, Interruption interruption) throws IOException, CsvHeader.WrongHeader {
        var measures = product.get();
        var asked = new Run(measures.ofToday().today(), asOf, claimYear, measure, view, language, onlyQualified);
        if (resume) {
            if (!canResume()) {
                return wrong("There is no unfinished part of " + output + "; run it without --resume.");
            }
            try (var part = Part.resume(Path.of(output))) {
                var difference = difference(part, asked, measures);
                if (difference != null) {
                    return wrong(difference);
                }
                var lines = Lines.after(part.position(), register.stream());
                var requests = RegisterInput.requests(Settings.header(part.settings()), measures);
                return screen(register, lines, requests, Settings.on(part.settings(), asked), part, interruption);
            }
        }
        if (canResume()) {
            return wrong("An unfinished part of " + output + " is there: add --resume to go on with it, or delete "
                    + Part.rows(Path.of(output)) + " and " + Part.note(Path.of(output)) + ".");
        }
        var lines = Lines.of(register.stream());
        var header = register.header(lines);
        var requests = RegisterInput.requests(header, measures);
        try (var rows = open(asked, header, rows(asked, measures), lines.position())) {
            return screen(register, lines, requests, asked, rows, interruption);
        }
    }

    private int screen(
            RegisterInput register, Lines lines, Requests requests, Run run, Output rows, Interruption interruption)
            throws IOException {
        var measures = product.get();
        var screener = new Screener(measures, run, requests, rows(run, measures), checkEvery);
        var err = spec.commandLine().getErr();
        boolean isWhole;
        try (var progress = isOnTerminal
                ? new ProgressOnTerminal(register.size())
                : new ProgressLines(err, register.size(), System::nanoTime)) {
            isWhole = new Screening(lines, rows, progress, System::nanoTime).run(screener, threads, interruption);
        }
        if (!isWhole) {
            return wrong("Stopped after %,d rows.%s"
                    .formatted(rows.summary().rows(), canResume() ? " They are kept: add --resume to go on." : ""));
        }
        if (summary != null) {
            Files.write(
                    summary,
                    new ObjectMapper()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsBytes(rows.summary().json(run)));
        }
        err.printf(
                "%,d rows, %,d of them problems; %,d firms qualify for something.%n",
                rows.summary().rows(),
                rows.summary().problemRows(),
                rows.summary().qualifiedFirms());
        err.flush();
        return 0;
    }

    /** Why the part cannot be gone on with; null when it can. */
    private @Nullable String difference(Part part, Run asked, Measures measures) {
        var option = Settings.difference(part.settings(), Settings.of(asked, format, null));
        if (option != null) {
            return "The part of " + output + " was begun with another --" + option
                    + "; name the same options, or delete the part and start anew.";
        }
        for (var used : part.summary().rulesVersions().entrySet()) {
            var known = measures.find(used.getKey()) == null
                    ? null
                    : measures.assessor(used.getKey()).measure().rulesVersion();
            if (!used.getValue().equals(known)) {
                return "The rules have changed since the part of " + output + " was begun; delete it and start anew.";
            }
        }
        return null;
    }

    private RowFormat rows(Run run, Measures measures) {
        return format == Format.JSONL ? new JsonRows(run) : new CsvRows(measures.words(), run.language());
    }

    private Output open(Run run, @Nullable String header, RowFormat rows, Lines.Position position) throws IOException {
        if (format == Format.XLSX) {
            return new WorkbookOutput(Path.of(output), rows.head());
        }
        return isStream()
                ? new StandardOutput(
                        isStandardOutput()
                                ? new FileOutputStream(FileDescriptor.out)
                                : Files.newOutputStream(Path.of(output)),
                        rows.head())
                : Part.begin(Path.of(output), Settings.of(run, format, header), rows.head(), position);
    }

    private boolean canResume() {
        return format != Format.XLSX && !isStream() && Part.exists(Path.of(output));
    }

    /** A pipe or a device: nothing beside it is written, and nothing takes its place. */
    private boolean isStream() {
        return isStandardOutput() || Files.exists(Path.of(output)) && !Files.isRegularFile(Path.of(output));
    }

    private boolean isStandardOutput() {
        return output.equals("-");
    }

    private int wrong(String message) {
        var err = spec.commandLine().getErr();
        err.println(message);
        err.flush();
        return 1;
    }
}
