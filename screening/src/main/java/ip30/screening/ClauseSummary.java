package ip30.screening;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.assessment.DecidedClause;
import ip30.assessment.Verdict;
import ip30.measure.Clause;
import ip30.measure.Evidence;
import org.jspecify.annotations.Nullable;

/** What all firms come to in one clause: how many by verdict, the money, how many are near. */
final class ClauseSummary {

    private static final Verdict[] VERDICTS = {
        Verdict.QUALIFIED, Verdict.NEEDS_INFORMATION, Verdict.NOT_QUALIFIED, Verdict.NOT_IN_FORCE
    };
    private static final String AMOUNT = "amount";
    private static final String EVIDENCE = "amountEvidence";
    private static final String NEAR_MISSES = "nearMisses";

    private final @Nullable Evidence evidence;
    private final boolean hasAmount;
    private final long[] byVerdict = new long[Verdict.values().length];
    private long amount;
    private long nearMisses;

    /** @param evidence of the clause's amount; null where it brings no money */
    private ClauseSummary(@Nullable Evidence evidence, boolean hasAmount) {
        this.evidence = evidence;
        this.hasAmount = hasAmount;
    }

    static ClauseSummary of(Clause clause) {
        return new ClauseSummary(clause.evidence().amount(), clause.hasPublishedAmount());
    }

    ClauseSummary empty() {
        return new ClauseSummary(evidence, hasAmount);
    }

    void add(DecidedClause decided) {
        byVerdict[decided.verdict().ordinal()]++;
        amount += decided.amount() == null ? 0 : decided.amount();
        nearMisses += decided.isNearMiss() ? 1 : 0;
    }

    void add(ClauseSummary other) {
        for (int i = 0; i < byVerdict.length; i++) {
            byVerdict[i] += other.byVerdict[i];
        }
        amount += other.amount;
        nearMisses += other.nearMisses;
    }

    /** The amount is in yuan; null where it is not published, and where there is no money. */
    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        for (var verdict : VERDICTS) {
            json.put(verdict.name(), byVerdict[verdict.ordinal()]);
        }
        json.put(AMOUNT, hasAmount ? Long.valueOf(amount) : null);
        json.put(EVIDENCE, evidence == null ? null : evidence.name());
        json.put(NEAR_MISSES, nearMisses);
        return json;
    }

    static ClauseSummary read(ObjectNode json) {
        var summary = new ClauseSummary(
                json.get(EVIDENCE).isNull()
                        ? null
                        : Evidence.valueOf(json.get(EVIDENCE).textValue()),
                !json.get(AMOUNT).isNull());
        for (var verdict : VERDICTS) {
            summary.byVerdict[verdict.ordinal()] = json.get(verdict.name()).longValue();
        }
        summary.amount = json.get(AMOUNT).longValue();
        summary.nearMisses = json.get(NEAR_MISSES).longValue();
        return summary;
    }
}
