package ip30.functions.screening;

import ip30.engine.Measures;
import ip30.measure.MeasureEntry;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/** The measures this function has, and their rules' versions. */
final class Rules {

    private final Measures measures;

    Rules(Measures measures) {
        this.measures = measures;
    }

    static Rules ofProduct() {
        return new Rules(Measures.load(Clock.systemUTC()));
    }

    Measures measures() {
        return measures;
    }

    /** By the id of the measure. */
    Map<String, String> versions() {
        var versions = new TreeMap<String, String>();
        for (MeasureEntry entry : measures.all()) {
            versions.put(entry.id(), measures.assessor(entry.id()).measure().rulesVersion());
        }
        return versions;
    }

    /** @throws RefusedException when the run was planned by other rules: a deployment came in between */
    void check(ScreeningRun run) {
        if (!run.rulesVersions().equals(versions())) {
            throw new RefusedException(
                    "The rules were deployed anew after the run began. Start it again: its rows would rest on both.");
        }
    }
}
