package ip30.compile;

import java.util.List;

/** Ends the build step. It carries no stack trace: Maven would print it, and what helps is the file and the line. */
final class BrokenFiles extends RuntimeException {

    /** @param told one line a file, which begins with its name and line */
    BrokenFiles(List<String> told) {
        super("\n" + String.join("\n", told), null, false, false);
    }
}
