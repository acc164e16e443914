package ip30.workbench.check;

import ip30.measure.Clause;
import ip30.workbench.cases.CaseRun;
import ip30.workbench.cases.Cases;
import ip30.workbench.coverage.Coverage;
import ip30.workbench.source.Finding;
import ip30.workbench.source.Finding.Severity;
import ip30.workbench.source.MeasureFolder;
import ip30.workbench.source.Workspace;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Everything that can be said to be wrong with measures as they stand in their folders, all at once. */
public final class Check {

    private final Clock clock;

    /** @param clock tells today, for cases that name no day */
    public Check(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param findings the worst first
     * @param cases how many cases were run; none where the strict reader refuses something
     */
    public record Result(List<Finding> findings, int cases) {}

    /** All measures, and the form that they share. */
    public Result check(Workspace workspace) throws IOException {
        var result = check(workspace, workspace.measures());
        var findings = new ArrayList<>(result.findings());
        findings.addAll(NeverAsked.in(workspace));
        return sorted(findings, result.cases());
    }

    /** Those measures alone. */
    public Result check(Workspace workspace, List<MeasureFolder> named) throws IOException {
        var findings = new ArrayList<Finding>();
        int cases = 0;
        for (var measure : named) {
            var result = check(measure);
            findings.addAll(result.findings());
            cases += result.cases();
        }
        findings.addAll(workspace.sharedIds());
        return sorted(findings, cases);
    }

    private static Result sorted(List<Finding> findings, int cases) {
        return new Result(
                findings.stream().distinct().sorted(Finding.WORST_FIRST).toList(), cases);
    }

    private Result check(MeasureFolder measure) throws IOException {
        var strict = measure.readStrictly();
        var findings = new ArrayList<>(strict.findings());
        if (strict.read() != null) {
            findings.addAll(new Soundness(measure, strict.read()).findings());
        }
        int cases = strict.findings().isEmpty() ? tryCases(measure, findings) : 0;
        return new Result(findings, cases);
    }

    private int tryCases(MeasureFolder measure, List<Finding> findings) throws IOException {
        var assessor = measure.assessor(clock);
        var cases = Cases.read(assessor, measure.root(), measure.folder());
        findings.addAll(cases.findings());
        var run = CaseRun.of(assessor, cases.all());
        findings.addAll(failing(run));
        var places = new CasePlaces(measure, cases);
        Coverage.of(assessor, run)
                .gaps()
                .forEach(gap -> findings.add(
                        Finding.at(Severity.UNSEEN, places.of(gap.clause()), name(gap.clause()) + ": " + gap.what())));
        return cases.all().size();
    }

    /** One finding an article: a corrected figure changes many cases, and `./ip30 cases` tells each. */
    private static List<Finding> failing(CaseRun run) {
        var byFile = run.failing().stream()
                .collect(Collectors.groupingBy(tried -> tried.example().file(), TreeMap::new, Collectors.toList()));
        var findings = new ArrayList<Finding>();
        byFile.forEach((file, failing) -> {
            var first = failing.get(0);
            var article = first.assessed().clause().id().replaceFirst("\\..*", "");
            findings.add(new Finding(
                    Severity.UNSOUND,
                    file,
                    first.example().line(),
                    0,
                    "article " + article + ": " + count(failing.size()) + " what is so now; " + "`./ip30 cases "
                            + article + "` tells which, `--accept` takes what is so now"));
        });
        return findings;
    }

    private static String count(int failing) {
        return failing == 1 ? "1 case expects something else than" : failing + " cases expect something else than";
    }

    /** What a clause is called in a finding. */
    static String name(Clause clause) {
        return "article " + clause.id().replace(".", ", clause ");
    }
}
