package ip30.cli;

import ip30.engine.Measures;
import ip30.measure.MeasureEntry;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The name of a measure as given on the command line. */
public final class MeasureId {

    private MeasureId() {}

    /** @throws ParameterException when there is no such measure, with the names of those there are */
    public static void check(String id, Measures measures, CommandSpec spec) {
        if (measures.find(id) == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no measure of that name; there is: "
                            + measures.all().stream().map(MeasureEntry::id).collect(Collectors.joining(", ")));
        }
    }
}
