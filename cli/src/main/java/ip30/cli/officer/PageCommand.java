package ip30.cli.officer;

import ip30.workbench.page.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `ip30 page`: a measure as one HTML file. */
@Command(
        name = "page",
        description =
                "Writes a measure as one HTML page that needs nothing else: both languages, searchable, printable.",
        footer = {"", "Examples: ./ip30 page measure.html    ./ip30 page huangpu-ip-2023 measure.html"})
public final class PageCommand implements Callable<Integer> {

    private final Officer officer;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0..1",
            arity = "1..2",
            paramLabel = "[MEASURE] OUT",
            description = "the measure's id or folder (default: the one of today), and the file to write")
    private String[] arguments;

    public PageCommand(Officer officer) {
        this.officer = officer;
    }

    @Override
    public Integer call() throws IOException {
        var workspace = officer.workspace(spec);
        if (Officer.tell(workspace.refused(), spec)) {
            return Officer.WRONG;
        }
        @Nullable String named = arguments.length == 1 ? null : arguments[0];
        var id = named == null
                ? workspace.answering(officer.clock()).ofToday().measure().id()
                : named;
        var measure = Officer.named(workspace, id, spec).get(0);
        var out = officer.file(arguments[arguments.length - 1]);
        Files.writeString(out, new Pages(officer.clock()).html(measure));
        spec.commandLine().getOut().println("written: " + out);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
