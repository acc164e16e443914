package ip30.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Build step: loads every measure that the build has just compiled, as at a start, so that a slip in data or rules fails the build. */
public final class ReadMeasures {

    private ReadMeasures() {}

    public static void main(String[] arguments) {
        var measures = Measures.load(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        for (var entry : measures.all()) {
            entry.zone();
            measures.assessor(entry.id());
        }
    }
}
