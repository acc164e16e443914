package ip30.cli;

import ip30.cli.officer.Officer;
import ip30.engine.Measures;
import ip30.measure.Language;
import ip30.workbench.source.Workspace;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `ip30 measure`: as they stand in their folders, the articles of a measure, with what is confirmed and what is not; or which measures there are. */
@Command(
        name = "measure",
        description = "Prints a measure's articles with their clauses and figures, and how well each is known.")
final class MeasureCommand implements Callable<Integer> {

    private final Officer officer;

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

    MeasureCommand(Officer officer) {
        this.officer = officer;
    }

    @Override
    public Integer call() throws IOException {
        var workspace = officer.workspace(spec);
        if (Officer.tell(workspace.refused(), spec)) {
            return Main.WRONG_INPUT;
        }
        var measures = workspace.answering(officer.clock());
        if (id != null) {
            MeasureId.check(id, measures, spec);
        }
        spec.commandLine()
                .getOut()
                .print(list ? new MeasureTable(measures, language).text() : articles(workspace, measures));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private String articles(Workspace workspace, Measures measures) {
        var assessor = id == null ? measures.ofToday() : measures.assessor(id);
        var measure = assessor.measureOfToday();
        var words = new Vocabulary(measure, measures.form(), language);
        if (unconfirmed) {
            var folder = workspace.named(measure.id()).get(0);
            return new UnconfirmedList(assessor, folder, new Today(assessor.today()), words, Style.of(spec)).text();
        }
        return new MeasureList(measure, new Today(assessor.today()), words, Style.of(spec)).all();
    }
}
