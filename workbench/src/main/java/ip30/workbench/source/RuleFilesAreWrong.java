package ip30.workbench.source;

import java.util.List;
import java.util.stream.Collectors;

/** Ends the build step. It carries no stack trace: Maven would print it, and what helps is the file and the line. */
final class RuleFilesAreWrong extends RuntimeException {

    RuleFilesAreWrong(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n", "\n", "")), null, false, false);
    }
}
