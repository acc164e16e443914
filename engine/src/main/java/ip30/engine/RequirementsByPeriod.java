package ip30.engine;

import ip30.engine.Requirements.InPeriod;
import ip30.rule.Period;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The requirements of an edition by period, kept for the few that are asked about at a time. Safe for many threads. */
final class RequirementsByPeriod {

    /** Whoever asks names day and claim year, so that there is no end of periods; of one day there are as many as the term has years. */
    private static final int MOST = 16;

    private final Map<Asked, Requirements> kept = new ConcurrentHashMap<>();
    private final AtomicReferenceArray<@Nullable InPeriod> undated;

    /** @param conditions how many there are */
    RequirementsByPeriod(int conditions) {
        this.undated = new AtomicReferenceArray<>(conditions);
    }

    /** All that differs between periods of one measure. */
    private record Asked(LocalDate asOf, int claimYear) {}

    /** @param period of the edition's own measure */
    Requirements in(Period period) {
        var asked = new Asked(period.asOf(), period.claimYear());
        var requirements = kept.get(asked);
        if (requirements == null) {
            if (kept.size() >= MOST) {
                kept.clear();
            }
            requirements = kept.computeIfAbsent(asked, key -> new Requirements(undated, period));
        }
        return requirements;
    }
}
