package ip30.measure;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was found wrong while reading goes on, so that all is told at once. A slip that is found twice is told once. */
public final class Slips {

    /** A longer list of what is allowed is only told where nothing shorter helps. */
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

    /** What follows the name of something unknown: those that were most likely meant, and all there are if these are few, or none is near. */
    public static String insteadOf(String unknown, Collection<String> known) {
        var nearest = NearestName.all(unknown, known);
        boolean isListed = !known.isEmpty() && (known.size() <= MOST_LISTED || nearest.isEmpty());
        return (isListed ? "; one of " + String.join(", ", known) : "")
                + (nearest.isEmpty() ? "" : "; did you mean " + oneOf(nearest) + "?");
    }

    private static String oneOf(List<String> names) {
        int last = names.size() - 1;
        return (last > 0 ? String.join(", ", names.subList(0, last)) + " or " : "") + names.get(last);
    }
}
