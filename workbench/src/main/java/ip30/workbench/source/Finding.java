package ip30.workbench.source;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that is wrong, in one line.
 *
 * @param file from the root of the folder that was read, with `/`
 * @param line from 1
 * @param column from 1; 0 where the whole line is meant
 * @param message what is wrong and what to do, by the article's and the clause's own numbers
 */
public record Finding(Severity severity, String file, int line, int column, String message) {

    /** The worst first; of equals by file and line. */
    public static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::file)
            .thenComparing(Finding::line)
            .thenComparing(Finding::column)
            .thenComparing(Finding::message);

    private static final Pattern TOLD = Pattern.compile("(?s)(.+?):(\\d+): (.*)");

    /** The worst first. */
    public enum Severity {
        /** A file cannot be read, so that nothing more can be said of it. */
        UNREADABLE,
        /** What is written is refused: no answer is given by it. */
        REFUSED,
        /** It can be read, but does not say what it seems to say. */
        UNSOUND,
        /** No case shows it. */
        UNSEEN,
        /** It stands there for nothing. */
        UNUSED
    }

    public Finding {
        message = message.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** @param place file and line, as `file:line` */
    public static Finding at(Severity severity, String place, String message) {
        return told(severity, place + ": " + message);
    }

    /** @param told a line that begins with file and line */
    public static Finding told(Severity severity, String told) {
        Matcher place = TOLD.matcher(told);
        return place.matches()
                ? new Finding(severity, place.group(1), Integer.parseInt(place.group(2)), 0, place.group(3))
                : new Finding(severity, "", 0, 0, told);
    }

    /** As editors and people read it: `file:line: message`, or `file:line:column: message`. */
    @Override
    public String toString() {
        return file + ":" + line + (column == 0 ? "" : ":" + column) + ": " + message;
    }
}
