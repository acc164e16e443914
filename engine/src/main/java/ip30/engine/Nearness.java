package ip30.engine;

import ip30.assessment.Criterion;
import ip30.assessment.Outcome;
import ip30.assessment.Verdict;
import ip30.profile.Company;
import java.util.List;

/**
 * Which of several ways into something is the nearest for a firm. Nobody is told to become another kind of organisation: a way for the
 * firm's own kind comes before every other.
 */
final class Nearness {

    private static final String KIND = "kind";

    private Nearness() {}

    /** The better outcome first; then one whose kind is not UNMET, then the fewest UNMET, then the fewest UNKNOWN. */
    static int compare(JudgedTuple one, JudgedTuple other) {
        int order = Verdict.of(one.outcome()).compareTo(Verdict.of(other.outcome()));
        if (order == 0) {
            order = Boolean.compare(isForOtherKinds(one.criteria()), isForOtherKinds(other.criteria()));
        }
        if (order == 0) {
            order = Integer.compare(count(one, Outcome.UNMET), count(other, Outcome.UNMET));
        }
        return order != 0 ? order : Integer.compare(count(one, Outcome.UNKNOWN), count(other, Outcome.UNKNOWN));
    }

    /** Whether it is the firm's kind that fails: nothing the firm could change. */
    static boolean isForOtherKinds(List<Criterion> criteria) {
        for (var criterion : criteria) {
            if (criterion.outcome() == Outcome.UNMET && isAboutTheKind(criterion)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAboutTheKind(Criterion criterion) {
        return criterion instanceof ConditionCriterion own
                && own.condition().subject() == Company.class
                && own.condition().name().equals(KIND);
    }

    private static int count(JudgedTuple judged, Outcome outcome) {
        int count = 0;
        for (var criterion : judged.criteria()) {
            count += criterion.outcome() == outcome ? 1 : 0;
        }
        return count;
    }
}
