package ip30.contract;

import ip30.assessment.Verdict;
import ip30.assessment.Verdicts;
import java.io.IOException;

/** Writes what is decided for one firm as the members of a row: what qualifies, what is open, the totals. */
final class VerdictsWriter {

    private final Json json;
    private final MeasureParts parts;

    VerdictsWriter(Json json) {
        this.json = json;
        this.parts = new MeasureParts(json);
    }

    void members(Verdicts verdicts) throws IOException {
        json.put("status", verdicts.status());
        json.object("qualified", () -> {
            for (var decided : verdicts.clauses()) {
                if (decided.verdict() == Verdict.QUALIFIED) {
                    json.put(decided.clause().id(), decided.amount());
                }
            }
        });
        json.array("open", () -> {
            for (var decided : verdicts.clauses()) {
                if (decided.verdict() == Verdict.NEEDS_INFORMATION) {
                    json.add(decided.clause().id());
                }
            }
        });
        json.object("totals", () -> parts.totals(verdicts.totals()));
    }
}
