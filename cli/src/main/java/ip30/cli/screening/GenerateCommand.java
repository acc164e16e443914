package ip30.cli.screening;

import ip30.engine.Measures;
import ip30.register.CsvRegister;
import ip30.register.SyntheticRegister;
import ip30.register.TableColumns;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `ip30 generate`: a synthetic register, or the empty table to fill in. */
@Command(
        name = "generate",
        description = "Prints a register of firms that do not exist, to try things on; or the empty table to fill in.",
        footer = {"", "Example: ./ip30 generate 1000 > register.jsonl"})
public final class GenerateCommand implements Callable<Integer> {

    private static final int BUFFER = 1 << 16;
    private static final int WRONG_INPUT = 1;

    /** What firms are written as. */
    enum SyntheticFormat {
        JSONL,
        CSV
    }

    /** What an empty table is written as. */
    enum Template {
        CSV,
        XLSX
    }

    private final Supplier<Measures> product;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "N", arity = "0..1", description = "how many firms")
    private @Nullable Long count;

    @Option(names = "--seed", paramLabel = "S", description = "which firms: the same seed, the same firms (default: 1)")
    private long seed = 1;

    @Option(names = "--format", paramLabel = "jsonl|csv", description = "JSON Lines, or a table (default: jsonl)")
    private SyntheticFormat format = SyntheticFormat.JSONL;

    @Option(names = "--output", paramLabel = "FILE", description = "where to (default: standard output)")
    private @Nullable Path output;

    @Option(
            names = "--template",
            paramLabel = "csv|xlsx",
            description = "the empty table instead, to fill in and screen")
    private @Nullable Template template;

    public GenerateCommand(Supplier<Measures> product) {
        this.product = product;
    }

    @Override
    public Integer call() {
        if ((count == null) == (template == null) || count != null && count < 0) {
            throw new ParameterException(spec.commandLine(), "Name how many firms, or --template csv or xlsx.");
        }
        var measures = product.get();
        try (var out = new BufferedOutputStream(open(), BUFFER)) {
            if (template != null) {
                new TableTemplate(measures).write(template, out);
            } else {
                firms(measures, count, out);
            }
            return 0;
        } catch (IOException e) {
            spec.commandLine().getErr().println("Cannot write the register: " + Failures.reason(e) + ".");
            return WRONG_INPUT;
        }
    }

    private OutputStream open() throws IOException {
        return output == null ? new FileOutputStream(FileDescriptor.out) : Files.newOutputStream(output);
    }

    private void firms(Measures measures, long firms, OutputStream out) throws IOException {
        var term = measures.ofToday().measure().term();
        var register = new SyntheticRegister(measures.form(), term, seed);
        // A table has a column for each item that a firm may have, so that it holds the same firms however many are
        // asked for.
        var table = new CsvRegister(TableColumns.of(measures.form(), register::mostItems));
        if (format == SyntheticFormat.CSV) {
            out.write(table.header());
        }
        for (long i = 0; i < firms; i++) {
            if (format == SyntheticFormat.CSV) {
                out.write(table.row(register.firm(i)));
            } else {
                out.write(register.firm(i));
                out.write('\n');
            }
        }
    }
}
