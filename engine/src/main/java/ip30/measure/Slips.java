package ip30.measure;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was found wrong while reading goes on, so that all is told at once. A slip that is found twice is told once. */
public final class Slips {

    /** A longer list of what is allowed helps nobody. */
    private static final int MOST_LISTED = 12;

    private final Set<Slip> all = new LinkedHashSet<>();

    public void add(String path, String message) {
        all.add(new Slip(path, message));
    }

    public int count() {
        return all.size();
    }

    /** In the order they were found. */
    public List<Slip> all() {
        return List.copyOf(all);
    }

    /** @throws SlipsFound when there are any: all in one */
    public void throwIfAny() {
        if (!all.isEmpty()) {
            throw new SlipsFound(all());
        }
    }

    /** What follows the name of something unknown: the names there are, if they are few, and the one that was most likely meant. */
    public static String insteadOf(String unknown, Collection<String> known) {
        var listed = known.isEmpty() || known.size() > MOST_LISTED ? "" : "; one of " + String.join(", ", known);
        return listed
                + NearestName.of(unknown, known)
                        .map(nearest -> "; did you mean " + nearest + "?")
                        .orElse("");
    }
}
