package ip30.cli;

import ip30.engine.Measures;
import ip30.measure.Language;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `ip30 measure`: the articles of a measure, with what is confirmed and what is not; or which measures there are. */
@Command(
        name = "measure",
        description = "Prints a measure's articles with their clauses and figures, and how well each is known.")
final class MeasureCommand implements Callable<Integer> {

    private final Supplier<Measures> product;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "the measure (default: the one of today)")
    private @Nullable String id;

    @Option(names = "--list", description = "only which measures there are")
    private boolean list;

    @Option(names = "--unconfirmed", description = "only what is still to be confirmed, with the file to correct it in")
    private boolean unconfirmed;

    @Option(names = "--lang", paramLabel = "zh|en", description = "language of the list (default: zh)")
    private Language language = Language.ZH;

    MeasureCommand(Supplier<Measures> product) {
        this.product = product;
    }

    @Override
    public Integer call() {
        var measures = product.get();
        if (id != null) {
            MeasureId.check(id, measures, spec);
        }
        spec.commandLine().getOut().print(list ? new MeasureTable(measures, language).text() : articles(measures));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private String articles(Measures measures) {
        var assessor = id == null ? measures.ofToday() : measures.assessor(id);
        var measure = assessor.measureOfToday();
        var list = new MeasureList(
                measure,
                new Today(assessor.today()),
                new Vocabulary(measure, measures.form(), language),
                Style.of(spec));
        return unconfirmed ? list.unconfirmed() : list.all();
    }
}
