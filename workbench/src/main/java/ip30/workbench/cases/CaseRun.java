package ip30.workbench.cases;

import ip30.assessment.AssessedClause;
import ip30.engine.Assessor;
import ip30.workbench.cases.Case.Difference;
import java.util.List;

/**
 * What came of cases.
 *
 * @param all in the order of the files
 */
public record CaseRun(List<Tried> all) {

    /** @param differences empty where the case holds */
    public record Tried(Case example, AssessedClause assessed, List<Difference> differences) {

        public boolean holds() {
            return differences.isEmpty();
        }
    }

    /** Cases know nothing of each other, so all cores try them. */
    public static CaseRun of(Assessor assessor, List<Case> cases) {
        return new CaseRun(
                cases.parallelStream().map(example -> tried(assessor, example)).toList());
    }

    private static Tried tried(Assessor assessor, Case example) {
        var assessed = example.assess(assessor);
        return new Tried(example, assessed, example.differences(assessed));
    }

    public List<Tried> failing() {
        return all.stream().filter(tried -> !tried.holds()).toList();
    }
}
