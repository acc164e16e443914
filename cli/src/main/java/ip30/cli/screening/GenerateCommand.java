package ip30.cli.screening;

import ip30.engine.Measures;
import ip30.register.SyntheticRegister;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
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

    @Option(
            names = "--template",
            paramLabel = "csv|xlsx",
            description = "the empty table instead, to fill in and screen")
    private @Nullable Template template;

    public GenerateCommand(Supplier<Measures> product) {
        this.product = product;
    }

    @Override
    public Integer call() throws IOException {
        if ((count == null) == (template == null) || count != null && count < 0) {
            throw new ParameterException(spec.commandLine(), "Name how many firms, or --template csv or xlsx.");
        }
        var measures = product.get();
        try (var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            if (template != null) {
                new TableTemplate(measures).write(template, out);
            } else {
                var register = new SyntheticRegister(
                        measures.form(), measures.ofToday().measure().term(), seed);
                for (long i = 0; i < count; i++) {
                    out.write(register.firm(i));
                    out.write('\n');
                }
            }
        }
        return 0;
    }
}
