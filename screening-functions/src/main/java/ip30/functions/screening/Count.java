package ip30.functions.screening;

import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.screening.Line;
import java.io.IOException;

/** Counts the lines that begin in a range, and finds the first that a line break inside quotes would make. */
final class Count implements Step {

    private final Objects objects;

    Count(Objects objects) {
        this.objects = objects;
    }

    @Override
    public ObjectNode take(ObjectNode input) throws IOException {
        var run = ScreeningRun.read(input.required("run"));
        var range = Range.read(input.required("range"));
        long lines = 0;
        Long openQuote = null;
        try (var inRange = RangeLines.open(objects, run.register(), range, 0)) {
            for (var line = inRange.next(); line != null; line = inRange.next()) {
                lines++;
                if (openQuote == null && hasOpenQuote(line)) {
                    openQuote = lines;
                }
            }
        }
        return new Counted(range.part(), lines, openQuote).json();
    }

    /** An odd number of quotes: one of them is closed on another line. */
    private static boolean hasOpenQuote(Line line) {
        boolean isOpen = false;
        for (int i = line.from(); i < line.from() + line.length(); i++) {
            isOpen ^= line.bytes()[i] == '"';
        }
        return isOpen;
    }
}
