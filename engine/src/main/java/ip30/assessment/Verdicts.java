package ip30.assessment;

import ip30.measure.Measure;
import java.util.ArrayList;
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

    /** What an assessment decides; of its near misses those that it lists. */
    public static Verdicts of(Assessment assessment) {
        var near = new HashSet<String>();
        assessment.nearMisses().forEach(miss -> near.add(miss.clause().key()));
        var clauses = new ArrayList<DecidedClause>();
        for (var article : assessment.articles()) {
            for (var assessed : article.clauses()) {
                var clause = assessed.clause();
                if (clause.benefit() != null) {
                    clauses.add(new DecidedClause(
                            clause, assessed.verdict(), assessed.amount(), near.contains(clause.key())));
                }
            }
        }
        return new Verdicts(assessment.measure(), assessment.status(), clauses, assessment.qualified());
    }

    /** Whether anything qualifies. */
    public boolean hasQualified() {
        for (var decided : clauses) {
            if (decided.verdict() == Verdict.QUALIFIED) {
                return true;
            }
        }
        return false;
    }

    /** Whether an assessment of the same request decides the same: every verdict and amount, the totals, what is near. */
    public boolean agreeWith(Assessment assessment) {
        var other = of(assessment);
        boolean isWhole = assessment.nearMisses().size() < NearMiss.MOST;
        boolean agree = measure.id().equals(other.measure.id())
                && status == other.status
                && totals.equals(other.totals)
                && clauses.size() == other.clauses.size();
        for (int i = 0; agree && i < clauses.size(); i++) {
            agree = clauses.get(i).isAs(other.clauses.get(i), isWhole);
        }
        return agree;
    }
}
