package ip30.cli;

import ip30.contract.ContractWriter;
import ip30.contract.Limits;
import ip30.contract.RequestReader;
import ip30.engine.Measures;
import ip30.measure.Language;
import ip30.profile.Request;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `ip30 assess`: one request in, a report or the assessment out. */
@Command(
        name = "assess",
        description = "Assesses one request and prints a report.",
        footer = {"", "Example: ./ip30 assess examples/technology-firm.json"})
final class AssessCommand implements Callable<Integer> {

    /** Of a sample event, whose request is longer within it than by itself. */
    private static final int EVENT_BYTES = 4 * Limits.BODY_BYTES;

    private final Supplier<Measures> product;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "the request as JSON, or a sample event that carries one; - reads standard input")
    private String file;

    @Option(names = "--json", description = "print the assessment itself, as the API answers it")
    private boolean json;

    @Option(names = "--all", description = "tell every clause in full, not only what matters first")
    private boolean all;

    @Option(names = "--lang", paramLabel = "zh|en", description = "language of the report (default: zh)")
    private Language language = Language.ZH;

    @Option(
            names = "--as-of",
            converter = DayConverter.class,
            paramLabel = "DATE",
            description = "the day asked for, instead of the request's, such as 2026-06-30")
    private @Nullable LocalDate asOf;

    @Option(names = "--claim-year", paramLabel = "YEAR", description = "the claim year, instead of the request's")
    private @Nullable Integer claimYear;

    @Option(
            names = "--measure",
            paramLabel = "ID",
            description = "the measure, instead of the one that fits day and year")
    private @Nullable String measure;

    AssessCommand(Supplier<Measures> product) {
        this.product = product;
    }

    @Override
    public Integer call() throws IOException {
        Years.check("--as-of", asOf == null ? null : asOf.getYear(), spec);
        Years.check("--claim-year", claimYear, spec);
        if (measure != null) {
            MeasureId.check(measure, product.get(), spec);
        }
        byte[] document;
        try {
            document = read();
        } catch (NoSuchFileException e) {
            err().println("There is no file " + file + ".");
            return Main.WRONG_INPUT;
        } catch (IOException e) {
            err().println("Cannot read " + file + ": name a file with one JSON request, or - for standard input.");
            return Main.WRONG_INPUT;
        }
        var body = SampleEvent.body(document).orElse(document);
        if (body.length > Limits.BODY_BYTES) {
            err().println(file + " is too large: a request has at most 256 KiB. ./ip30 screen takes many, one a line.");
            return Main.WRONG_INPUT;
        }
        var measures = product.get();
        var reader = new RequestReader(measures);
        var reading = reader.read(body);
        if (reading.isFaulty()) {
            err().println(text(new ContractWriter(true).problem(reader.problem(reading), language)));
            return Main.WRONG_INPUT;
        }
        var request = over(reading.request());
        var assessment = measures.assess(request);
        if (json) {
            out().println(text(new ContractWriter(true).assessment(assessment, language)));
        } else {
            var today = new Today(measures.assessor(assessment.measure().id()).today());
            out().print(new Report(assessment, today, request, measures.form(), language, Style.of(spec), all).text());
        }
        out().flush();
        return 0;
    }

    /** No more of it than a sample event may have, and a byte: a file may have no end. */
    private byte[] read() throws IOException {
        try (var stream = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
            return stream.readNBytes(EVENT_BYTES + 1);
        }
    }

    private Request over(Request request) {
        return new Request(
                asOf == null ? request.asOf() : asOf,
                claimYear == null ? request.claimYear() : claimYear,
                measure == null ? request.measure() : measure,
                request.profile());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
