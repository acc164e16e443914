package ip30.screening;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.assessment.TermStatus;
import ip30.assessment.Totals;
import ip30.assessment.Verdict;
import ip30.assessment.Verdicts;
import ip30.measure.Evidence;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the firms that were judged by one measure come to. Money of different evidence is never added. */
final class MeasureSummary {

    private static final String RULES_VERSION = "rulesVersion";
    private static final String FIRMS = "firms";
    private static final String QUALIFIED_FIRMS = "qualifiedFirms";
    private static final String STATUS = "status";
    private static final String CLAUSES = "clauses";
    private static final String TOTALS = "totals";
    private static final String CEILINGS = "ceilings";
    private static final String TO_PERSONS = "toPersons";
    private static final String UNPUBLISHED_CLAUSES = "unpublishedClauses";

    private final String rulesVersion;
    private final Map<TermStatus, Long> status = new EnumMap<>(TermStatus.class);
    private final Map<String, ClauseSummary> clauses = new LinkedHashMap<>();
    private final Map<Evidence, Long> byEvidence = new EnumMap<>(Evidence.class);
    private long firms;
    private long qualifiedFirms;
    private long ceilings;
    private long toPersons;
    private long unpublishedClauses;

    MeasureSummary(String rulesVersion) {
        this.rulesVersion = rulesVersion;
    }

    String rulesVersion() {
        return rulesVersion;
    }

    long qualifiedFirms() {
        return qualifiedFirms;
    }

    void add(Verdicts verdicts) {
        firms++;
        status.merge(verdicts.status(), 1L, Long::sum);
        boolean isQualified = false;
        for (var decided : verdicts.clauses()) {
            isQualified |= decided.verdict() == Verdict.QUALIFIED;
            var clause = decided.clause();
            clauses.computeIfAbsent(clause.id(), id -> ClauseSummary.of(clause)).add(decided);
        }
        qualifiedFirms += isQualified ? 1 : 0;
        add(verdicts.totals());
    }

    void add(MeasureSummary other) {
        firms += other.firms;
        qualifiedFirms += other.qualifiedFirms;
        other.status.forEach((each, count) -> status.merge(each, count, Long::sum));
        other.clauses.forEach((id, summary) ->
                clauses.computeIfAbsent(id, key -> summary.empty()).add(summary));
        add(new Totals(other.byEvidence, other.ceilings, other.toPersons, 0));
        unpublishedClauses += other.unpublishedClauses;
    }

    private void add(Totals totals) {
        totals.byEvidence().forEach((evidence, sum) -> byEvidence.merge(evidence, sum, Long::sum));
        ceilings += totals.ceilings();
        toPersons += totals.toPersons();
        unpublishedClauses += totals.unpublishedClauses();
    }

    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put(RULES_VERSION, rulesVersion);
        json.put(FIRMS, firms);
        json.put(QUALIFIED_FIRMS, qualifiedFirms);
        var ofStatus = json.putObject(STATUS);
        status.forEach((each, count) -> ofStatus.put(each.name(), count));
        var ofClauses = json.putObject(CLAUSES);
        clauses.forEach((id, summary) -> ofClauses.set(id, summary.json()));
        var totals = json.putObject(TOTALS);
        byEvidence.forEach((evidence, sum) -> totals.put(evidence.name(), sum));
        totals.put(CEILINGS, ceilings);
        totals.put(TO_PERSONS, toPersons);
        totals.put(UNPUBLISHED_CLAUSES, unpublishedClauses);
        return json;
    }

    static MeasureSummary read(ObjectNode json) {
        var summary = new MeasureSummary(json.get(RULES_VERSION).textValue());
        summary.firms = json.get(FIRMS).longValue();
        summary.qualifiedFirms = json.get(QUALIFIED_FIRMS).longValue();
        json.get(STATUS)
                .properties()
                .forEach(each -> summary.status.put(
                        TermStatus.valueOf(each.getKey()), each.getValue().longValue()));
        json.get(CLAUSES)
                .properties()
                .forEach(each -> summary.clauses.put(each.getKey(), ClauseSummary.read((ObjectNode) each.getValue())));
        for (var evidence : Evidence.values()) {
            if (json.get(TOTALS).has(evidence.name())) {
                summary.byEvidence.put(
                        evidence, json.get(TOTALS).get(evidence.name()).longValue());
            }
        }
        summary.ceilings = json.get(TOTALS).get(CEILINGS).longValue();
        summary.toPersons = json.get(TOTALS).get(TO_PERSONS).longValue();
        summary.unpublishedClauses = json.get(TOTALS).get(UNPUBLISHED_CLAUSES).longValue();
        return summary;
    }
}
