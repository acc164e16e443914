package ip30.engine;

import ip30.measure.Clause;
import ip30.measure.Measure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which clauses of a measure are not paid beside each other; it is enough that one side names the other. */
final class Exclusions {

    /** One clause names another, by their keys. */
    record Pair(String clause, String other) {}

    private final List<Pair> pairs;

    private Exclusions(List<Pair> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    static Exclusions of(Measure measure) {
        var pairs = new ArrayList<Pair>();
        for (var clause : (Iterable<Clause>) measure.clauses()::iterator) {
            clause.exclusiveWith().forEach(other -> pairs.add(new Pair(clause.key(), other)));
        }
        return new Exclusions(pairs);
    }

    /** In the measure's order. */
    List<Pair> pairs() {
        return pairs;
    }

    /** The clause and all that excluding each other connects with it. */
    Set<String> group(String clause) {
        var group = new LinkedHashSet<>(Set.of(clause));
        int before = 0;
        while (before != group.size()) {
            before = group.size();
            for (var pair : pairs) {
                if (group.contains(pair.clause) || group.contains(pair.other)) {
                    group.add(pair.clause);
                    group.add(pair.other);
                }
            }
        }
        return group;
    }
}
