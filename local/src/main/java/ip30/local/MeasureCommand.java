package ip30.local;

import ip30.engine.Assessor;
import ip30.measure.Language;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** `ip30 measure`: the 30 articles, with what is confirmed and what is not. */
@Command(
        name = "measure",
        description = "Prints the 30 articles with their clauses and figures, and how well each is known.")
final class MeasureCommand implements Callable<Integer> {

    private final Supplier<Assessor> product;

    @Spec
    private CommandSpec spec;

    @Option(names = "--unconfirmed", description = "only what is still to be confirmed, with the file to correct it in")
    private boolean unconfirmed;

    @Option(names = "--lang", paramLabel = "zh|en", description = "language of the list (default: zh)")
    private Language language = Language.ZH;

    MeasureCommand(Supplier<Assessor> product) {
        this.product = product;
    }

    @Override
    public Integer call() {
        var assessor = product.get();
        var list = new MeasureList(
                assessor.measure(),
                new Today(assessor.today()),
                new Vocabulary(assessor.measure(), assessor.form(), language),
                Style.of(spec));
        spec.commandLine().getOut().print(unconfirmed ? list.unconfirmed() : list.all());
        spec.commandLine().getOut().flush();
        return 0;
    }
}
