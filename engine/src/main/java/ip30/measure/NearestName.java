package ip30.measure;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known name that a misspelt one most likely meant. */
public final class NearestName {

    private static final int LONGEST = 60;

    private NearestName() {}

    /** Empty when no known name is near: more than a third of the letters would have to change. */
    public static Optional<String> of(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .map(candidate -> new Near(candidate, distance(name, candidate, farthest(candidate))))
                .filter(near -> near.distance <= farthest(near.name))
                .min(Comparator.comparingInt(Near::distance))
                .map(Near::name);
    }

    private record Near(String name, int distance) {}

    private static int farthest(String candidate) {
        return Math.max(2, candidate.length() / 3);
    }

    /** Levenshtein's distance, letters' case ignored; not worked out where the lengths alone differ by more than the farthest. */
    private static int distance(String left, String right, int farthest) {
        int difference = Math.abs(left.length() - right.length());
        if (difference > farthest) {
            return difference;
        }
        var row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                boolean isSame =
                        Character.toLowerCase(left.charAt(i - 1)) == Character.toLowerCase(right.charAt(j - 1));
                int cost = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (isSame ? 0 : 1));
                diagonal = row[j];
                row[j] = cost;
            }
        }
        return row[right.length()];
    }
}
