package ip30.contract;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that an object's members may have, each with its place among them. */
final class Names {

    /** As many as fit into the bits that tell which of them were there. */
    private static final int MOST = Long.SIZE;

    private final List<String> all;
    private final Map<String, Integer> indexes = new HashMap<>();

    /** @throws IllegalArgumentException when there are more names than can be told apart */
    Names(Collection<String> names) {
        if (names.size() > MOST) {
            throw new IllegalArgumentException("an object has " + MOST + " members at the most");
        }
        this.all = List.copyOf(names);
        for (var name : all) {
            indexes.put(name, indexes.size());
        }
    }

    List<String> all() {
        return all;
    }

    /** -1 where it is none of them. */
    int indexOf(String name) {
        var index = indexes.get(name);
        return index == null ? -1 : index;
    }
}
