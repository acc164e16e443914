package ip30.measure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The known names that a misspelt one most likely meant. */
public final class NearestName {

    private static final int LONGEST = 60;

    private NearestName() {}

    /** The first of the nearest; empty when no known name is near. */
    public static Optional<String> of(String name, Collection<String> known) {
        return all(name, known).stream().findFirst();
    }

    /** All that are equally near, in the order known; none when no known name is: more than a third of the letters would have to change. */
    static List<String> all(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return List.of();
        }
        var near = known.stream()
                .distinct()
                .map(candidate -> new Near(candidate, distance(name, candidate, farthest(candidate))))
                .filter(each -> each.distance <= farthest(each.name))
                .toList();
        int least = near.stream().mapToInt(Near::distance).min().orElse(0);
        return near.stream()
                .filter(each -> each.distance == least)
                .map(Near::name)
                .toList();
    }

    private record Near(String name, int distance) {}

    private static int farthest(String candidate) {
        return Math.max(2, candidate.length() / 3);
    }

    /**
     * How many letters are to be changed, added, taken out or swapped with the next, letters' case ignored; not worked out where the
     * lengths alone differ by more than the farthest.
     */
    private static int distance(String left, String right, int farthest) {
        int difference = Math.abs(left.length() - right.length());
        if (difference > farthest) {
            return difference;
        }
        var costs = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cost(left, right, costs, i, j);
            }
        }
        return costs[left.length()][right.length()];
    }

    /** Of the first `i` letters of one and the first `j` of the other, those of fewer being known. */
    private static int cost(String left, String right, int[][] costs, int i, int j) {
        int changed = costs[i - 1][j - 1] + (isSame(left, i - 1, right, j - 1) ? 0 : 1);
        int cost = Math.min(Math.min(costs[i - 1][j], costs[i][j - 1]) + 1, changed);
        boolean areSwapped = i > 1 && j > 1 && isSame(left, i - 1, right, j - 2) && isSame(left, i - 2, right, j - 1);
        return areSwapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
    }

    private static boolean isSame(String left, int i, String right, int j) {
        return Character.toLowerCase(left.charAt(i)) == Character.toLowerCase(right.charAt(j));
    }
}
