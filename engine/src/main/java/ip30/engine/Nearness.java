package ip30.engine;

import ip30.assessment.Criterion;
import ip30.assessment.Outcome;
import java.util.Comparator;
import java.util.List;

/**
 * Which of several ways into something is the nearest for a firm. Nobody is told to become another kind of organisation: a way for the
 * firm's own kind comes before every other.
 */
final class Nearness {

    /** A way whose kind is not UNMET, then the fewest UNMET, then the fewest UNKNOWN. */
    static final Comparator<JudgedTuple> NEAREST_FIRST = Comparator.<JudgedTuple, Boolean>comparing(
                    judged -> isForOtherKinds(judged.criteria()))
            .thenComparing(judged -> count(judged, Outcome.UNMET))
            .thenComparing(judged -> count(judged, Outcome.UNKNOWN));

    private static final String KIND = "/profile/company/kind";

    private Nearness() {}

    /** Whether it is the firm's kind that fails: nothing the firm could change. */
    static boolean isForOtherKinds(List<Criterion> criteria) {
        return criteria.stream()
                .anyMatch(criterion -> criterion.outcome() == Outcome.UNMET
                        && criterion.pointers().contains(KIND));
    }

    private static long count(JudgedTuple judged, Outcome outcome) {
        return judged.criteria().stream()
                .filter(criterion -> criterion.outcome() == outcome)
                .count();
    }
}
