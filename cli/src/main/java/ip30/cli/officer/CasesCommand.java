package ip30.cli.officer;

import ip30.measure.Article;
import ip30.measure.Language;
import ip30.workbench.cases.Acceptance;
import ip30.workbench.cases.CaseRun;
import ip30.workbench.cases.CaseRun.Tried;
import ip30.workbench.cases.CaseWords;
import ip30.workbench.cases.Cases;
import ip30.workbench.source.MeasureFolder;
import ip30.workbench.source.Root;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `ip30 cases`: runs the cases of the measures as they stand in their folders. */
@Command(
        name = "cases",
        description = "Runs the cases below rules/ and tells which expect something else than what is so now.",
        footer = {"", "Exits with 0 when all hold, with 1 when some do not."})
public final class CasesCommand implements Callable<Integer> {

    private final Officer officer;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ARTICLE", arity = "0..1", description = "the article's number (default: all)")
    private @Nullable Integer article;

    @Option(names = "--measure", paramLabel = "MEASURE", description = "the measure's id or folder (default: all)")
    private @Nullable String measure;

    @Option(
            names = "--accept",
            description = "write what is so now into cases.yaml as what is expected; review it in the diff")
    private boolean accept;

    @Option(names = "--lang", paramLabel = "zh|en", description = "language of articles' titles (default: zh)")
    private Language language = Language.ZH;

    public CasesCommand(Officer officer) {
        this.officer = officer;
    }

    @Override
    public Integer call() throws IOException {
        var workspace = officer.workspace(spec);
        var named = Officer.named(workspace, measure, spec);
        if (Officer.tell(workspace.refused(), spec)) {
            return Officer.WRONG;
        }
        var failing = new ArrayList<Tried>();
        int all = 0;
        for (var folder : named) {
            var assessor = folder.assessor(officer.clock());
            var cases = Cases.read(assessor, folder.root(), folder.folder());
            if (Officer.tell(cases.findings(), spec)) {
                return Officer.WRONG;
            }
            var run = CaseRun.of(assessor, cases.all());
            var asked = run.all().stream().filter(this::isAsked).toList();
            all += asked.size();
            print(folder, asked);
            asked.stream().filter(tried -> !tried.holds()).forEach(failing::add);
        }
        if (accept && !failing.isEmpty()) {
            accept(failing);
            out().println(CaseWords.accepted(all, failing.size()));
        } else {
            out().println(CaseWords.sum(all, failing.size()));
        }
        out().flush();
        return failing.isEmpty() || accept ? 0 : Officer.WRONG;
    }

    private boolean isAsked(Tried tried) {
        return article == null || tried.assessed().clause().id().startsWith(article + ".");
    }

    /** Those that do not hold, below their article. */
    private void print(MeasureFolder folder, List<Tried> asked) {
        var read = folder.readStrictly().read();
        for (var each : read == null ? List.<Article>of() : read.measure().articles()) {
            var ofArticle = asked.stream()
                    .filter(tried -> tried.assessed().clause().slug().equals(each.slug()))
                    .toList();
            var failing = ofArticle.stream().filter(tried -> !tried.holds()).toList();
            if (!failing.isEmpty()) {
                out().println(CaseWords.heading(each, language, failing.size(), ofArticle.size()));
                failing.forEach(tried -> out().println("  " + CaseWords.line(tried)));
            }
        }
    }

    private void accept(List<Tried> failing) throws IOException {
        for (var file : new Acceptance(new Root(officer.root())).accept(failing)) {
            out().println("written: " + file);
        }
        for (var example : Acceptance.namesToRead(failing)) {
            out().println(example.file() + ":" + example.line() + ": its name still tells the old amount: «"
                    + example.name() + "»");
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
