package ip30.assessment;

import ip30.measure.Measure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/**
 * What is decided for one firm, without why: what a register is screened for.
 *
 * @param status how the day asked for stands to the measure's term
 * @param clauses those that bring something, in the measure's order; scope and term bring nothing by themselves
 * @param totals of what qualifies
 */
public record Verdicts(Measure measure, TermStatus status, List<DecidedClause> clauses, Totals totals) {

    /** Whether anything qualifies. */
    public boolean hasQualified() {
        for (var decided : clauses) {
            if (decided.verdict() == Verdict.QUALIFIED) {
                return true;
            }
        }
        return false;
    }

    /** Whether a full assessment of the same request decides the same: every verdict and amount, the totals, what is near. */
    public boolean agreeWith(Assessment assessment) {
        return measure.id().equals(assessment.measure().id())
                && status == assessment.status()
                && totals.equals(assessment.qualified())
                && decidesAs(assessment)
                && isNearAs(assessment);
    }

    private boolean decidesAs(Assessment assessment) {
        var assessed = new HashMap<String, AssessedClause>();
        for (var article : assessment.articles()) {
            for (var clause : article.clauses()) {
                if (clause.clause().benefit() != null) {
                    assessed.put(clause.clause().key(), clause);
                }
            }
        }
        for (var decided : clauses) {
            var other = assessed.remove(decided.clause().key());
            if (other == null || !decided.isAs(other)) {
                return false;
            }
        }
        return assessed.isEmpty();
    }

    /** An assessment that found more than it lists tells only of some. */
    private boolean isNearAs(Assessment assessment) {
        var listed = new HashSet<String>();
        assessment.nearMisses().forEach(miss -> listed.add(miss.clause().key()));
        boolean isWhole = assessment.nearMisses().size() < NearMiss.MOST;
        for (var decided : clauses) {
            boolean isListed = listed.remove(decided.clause().key());
            if (isListed && !decided.isNearMiss() || isWhole && decided.isNearMiss() && !isListed) {
                return false;
            }
        }
        return listed.isEmpty();
    }
}
