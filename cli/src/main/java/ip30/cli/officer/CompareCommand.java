package ip30.cli.officer;

import ip30.measure.Language;
import ip30.workbench.cases.Cases;
import ip30.workbench.compare.Changes;
import ip30.workbench.compare.Changes.Version;
import ip30.workbench.compare.Effect;
import ip30.workbench.compare.Versions;
import ip30.workbench.source.MeasureFolder;
import ip30.workbench.source.Root;
import ip30.workbench.source.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `ip30 compare`: two versions of a measure, and what the difference does to the firms of a register. */
@Command(
        name = "compare",
        description =
                "Tells what changed between two versions of a measure, and what that does to the firms of a register.",
        footer = {
            "",
            "A version is a revision of git, a folder (with rules/, or of one measure), or a measure below rules/.",
            "A register has one request a line, as JSON, or is a table (CSV). `generated:1000` makes firms that do not exist.",
            "Examples: ./ip30 compare HEAD .    ./ip30 compare HEAD . generated:1000 --html effect.html"
        })
public final class CompareCommand implements Callable<Integer> {

    private final Officer officer;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "the earlier version")
    private String before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "the later version; . is the folder as it is")
    private String after;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "REGISTER",
            description = "firms, one a line as JSON, or a table (CSV)")
    private @Nullable String register;

    @Option(names = "--measure", paramLabel = "ID", description = "the measure, where a version has several")
    private @Nullable String measure;

    @Option(names = "--html", paramLabel = "FILE", description = "write it as one page with charts")
    private @Nullable String html;

    @Option(names = "--lang", paramLabel = "zh|en", description = "language (default: zh)")
    private Language language = Language.ZH;

    public CompareCommand(Officer officer) {
        this.officer = officer;
    }

    @Override
    public Integer call() throws IOException {
        var scratch = Files.createTempDirectory("ip30-compare");
        try {
            return compare(new Versions(new Root(officer.root()), officer.caller(), scratch));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        } finally {
            delete(scratch);
        }
    }

    private int compare(Versions versions) throws IOException {
        var old = chosen(versions.open(before), before);
        var now = chosen(versions.open(after), after);
        if (tells(old, before) | tells(now, after)) {
            return Officer.WRONG;
        }
        var oldVersion = version(old);
        var nowVersion = version(now);
        var changes = Changes.between(oldVersion, nowVersion);
        var firms = register == null ? null : new Register(called(register), now, officer.clock(), spec);
        var effect = new Effect(oldVersion.assessor(), nowVersion.assessor());
        if (firms != null && !firms.into(effect)) {
            return Officer.WRONG;
        }
        var later = nowVersion.assessor().measure();
        var comparison = firms == null
                ? new Comparison(before, after, later, changes, null, null)
                : new Comparison(before, after, later, changes, effect, firms.asOf());
        var words = new ComparisonWords(comparison, language);
        var out = spec.commandLine().getOut();
        out.print(new ComparisonTable(words).text());
        if (html != null) {
            Files.writeString(officer.file(html), new ComparisonPage(words).html());
            out.println("written: " + html);
        }
        out.flush();
        return 0;
    }

    /** A register's file is looked for where the command was given. */
    private String called(String register) {
        return register.equals("-") || register.startsWith("generated:")
                ? register
                : officer.file(register).toString();
    }

    /** What the present engine cannot read of a version is told. */
    private boolean tells(MeasureFolder folder, String version) {
        var findings = folder.readStrictly().findings();
        if (!findings.isEmpty()) {
            spec.commandLine().getErr().println("The present engine cannot read " + version + ":");
        }
        return Officer.tell(findings, spec);
    }

    private Version version(MeasureFolder folder) throws IOException {
        var assessor = folder.assessor(officer.clock());
        return new Version(
                assessor, Cases.read(assessor, folder.root(), folder.folder()).all());
    }

    private MeasureFolder chosen(Workspace workspace, String version) {
        var measures = measure == null ? workspace.measures() : workspace.named(measure);
        if (measures.size() == 1) {
            return measures.get(0);
        }
        var there = workspace.measures().stream().map(MeasureFolder::id).toList();
        throw new ParameterException(
                spec.commandLine(),
                measures.isEmpty() && measure != null
                        ? version + " has no measure " + measure + "; it has: " + String.join(", ", there)
                        : version + " has " + there.size() + " measures; choose one with --measure: "
                                + String.join(", ", there));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
