package ip30.api;

import ip30.assessment.Assessment;
import ip30.assessment.Verdict;
import ip30.contract.Fault;
import ip30.contract.FaultCode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an answer amounts to, without anything of the firm.
 *
 * @param verdicts how many clauses have each verdict; empty unless it is an assessment
 * @param faults how many faults of each kind were told
 */
public record AnswerCounts(Map<Verdict, Integer> verdicts, Map<FaultCode, Integer> faults) {

    static final AnswerCounts NONE = new AnswerCounts(Map.of(), Map.of());

    static AnswerCounts of(Assessment assessment) {
        var verdicts = new EnumMap<Verdict, Integer>(Verdict.class);
        for (var article : assessment.articles()) {
            article.clauses().forEach(clause -> verdicts.merge(clause.verdict(), 1, Integer::sum));
        }
        return new AnswerCounts(verdicts, Map.of());
    }

    static AnswerCounts of(List<Fault> faults) {
        var codes = new EnumMap<FaultCode, Integer>(FaultCode.class);
        faults.forEach(fault -> codes.merge(fault.code(), 1, Integer::sum));
        return new AnswerCounts(Map.of(), codes);
    }

    public boolean isAssessment() {
        return !verdicts.isEmpty();
    }
}
