package ip30.cli.officer;

import ip30.workbench.check.Check;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `ip30 check`: everything that is wrong with the measures as they stand in their folders. */
@Command(
        name = "check",
        description = "Tells everything that is wrong with the measures below rules/, as they are written now.",
        footer = {
            "",
            "One line a finding, the worst first: file:line: article 14, clause 2: what is wrong; what to do.",
            "Exits with 0 when there is none, with 1 when there are any."
        })
public final class CheckCommand implements Callable<Integer> {

    private final Officer officer;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "MEASURE", arity = "0..1", description = "the measure's id or folder (default: all)")
    private @Nullable String measure;

    @Option(names = "--json", description = "print the findings as JSON, for editors")
    private boolean json;

    public CheckCommand(Officer officer) {
        this.officer = officer;
    }

    @Override
    public Integer call() throws IOException {
        var workspace = officer.workspace(spec);
        var check = new Check(officer.clock());
        var result = measure == null
                ? check.check(workspace)
                : check.check(workspace, Officer.named(workspace, measure, spec));
        var out = spec.commandLine().getOut();
        var findings = result.findings();
        if (json) {
            out.println(FindingsJson.of(findings));
        } else {
            findings.forEach(out::println);
            out.println(
                    findings.isEmpty()
                            ? "Nothing is wrong; " + result.cases() + " cases hold."
                            : findings.size() == 1 ? "1 finding." : findings.size() + " findings, the worst first.");
        }
        out.flush();
        return findings.isEmpty() ? 0 : Officer.WRONG;
    }
}
