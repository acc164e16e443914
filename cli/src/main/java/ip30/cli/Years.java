package ip30.cli;

import ip30.contract.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Years as given on the command line. */
public final class Years {

    private Years() {}

    /**
     * @param year null: not given
     * @throws ParameterException when a request may not name it
     */
    public static void check(String option, @Nullable Integer year, CommandSpec spec) {
        if (year != null && (year < Limits.FIRST_YEAR || year > Limits.LAST_YEAR)) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + ": a year from " + Limits.FIRST_YEAR + " to " + Limits.LAST_YEAR + " is expected");
        }
    }
}
