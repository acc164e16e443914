package ip30.workbench.compare;

import ip30.engine.Assessor;
import ip30.workbench.cases.Case;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changed from one version of a measure to another, whatever firm asks. */
public final class Changes {

    private Changes() {}

    /**
     * One version, as far as the present engine can read it.
     *
     * @param assessor of the measure
     */
    public record Version(Assessor assessor, List<Case> cases) {}

    /** In the order of their kinds, each in the measure's order; what is gone stands behind. */
    public static List<Change> between(Version before, Version after) {
        var old = Sayings.of(before.assessor(), before.cases());
        var now = Sayings.of(after.assessor(), after.cases());
        var keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(old.keySet());
        var changes = new ArrayList<Change>();
        for (var key : keys) {
            add(old.get(key), now.get(key), changes);
        }
        changes.sort(Comparator.comparing(Change::kind));
        return List.copyOf(changes);
    }

    private static void add(@Nullable Said old, @Nullable Said now, List<Change> changes) {
        if (old != null && now != null) {
            if (!old.value().equals(now.value())) {
                changes.add(new Change(now.kind(), now.place(), now.what(), old.value(), now.value()));
            }
        } else if (now != null) {
            changes.add(new Change(now.kind(), now.place(), now.what(), null, now.value()));
        } else if (old != null) {
            changes.add(new Change(old.kind(), old.place(), old.what(), old.value(), null));
        }
    }
}
