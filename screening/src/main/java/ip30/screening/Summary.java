package ip30.screening;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.contract.Fault;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;

/** What all rows come to: counts that can be added up in any order. Not for many threads; one each, and then {@link #add(Summary)}. */
public final class Summary {

    private static final String ROWS = "rows";
    private static final String PROBLEM_ROWS = "problemRows";
    private static final String PROBLEMS = "problems";
    private static final String MEASURES = "measures";

    private final Map<String, Long> problems = new TreeMap<>();
    private final Map<String, MeasureSummary> measures = new TreeMap<>();
    private long rows;
    private long problemRows;

    /** Rows that were made, those left out of the output included. */
    public long rows() {
        return rows;
    }

    /** Rows of lines that are wrong. */
    public long problemRows() {
        return problemRows;
    }

    /** Firms that qualify for something. */
    public long qualifiedFirms() {
        return measures.values().stream()
                .mapToLong(MeasureSummary::qualifiedFirms)
                .sum();
    }

    /** Of the measures that firms were judged by, by their ids. */
    public Map<String, String> rulesVersions() {
        var versions = new TreeMap<String, String>();
        measures.forEach((id, summary) -> versions.put(id, summary.rulesVersion()));
        return versions;
    }

    void add(Row row) {
        rows++;
        if (row.verdicts() != null) {
            var measure = row.verdicts().measure();
            measures.computeIfAbsent(measure.id(), id -> new MeasureSummary(measure.rulesVersion()))
                    .add(row.verdicts());
        } else {
            problemRows++;
            var codes = new HashSet<String>();
            for (Fault fault : row.problem().errors()) {
                codes.add(fault.code().name());
            }
            codes.forEach(code -> problems.merge(code, 1L, Long::sum));
        }
    }

    public void add(Summary other) {
        rows += other.rows;
        problemRows += other.problemRows;
        other.problems.forEach((code, count) -> problems.merge(code, count, Long::sum));
        other.measures.forEach(
                (id, summary) -> measures.computeIfAbsent(id, key -> new MeasureSummary(summary.rulesVersion()))
                        .add(summary));
    }

    /** The counts alone; {@link #read} reads them back. */
    public ObjectNode counts() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put(ROWS, rows);
        json.put(PROBLEM_ROWS, problemRows);
        var ofProblems = json.putObject(PROBLEMS);
        problems.forEach(ofProblems::put);
        var ofMeasures = json.putObject(MEASURES);
        measures.forEach((id, summary) -> ofMeasures.set(id, summary.json()));
        return json;
    }

    /** The counts, and what was asked of every firm. */
    public ObjectNode json(Run run) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("day", run.day().toString());
        json.put("asOf", run.asOf() == null ? null : run.asOf().toString());
        json.put("claimYear", run.claimYear());
        json.put("view", run.view().code());
        json.put("language", run.language().tag());
        json.setAll(counts());
        return json;
    }

    /** @param counts as {@link #counts} or {@link #json} tells them */
    public static Summary read(ObjectNode counts) {
        var summary = new Summary();
        summary.rows = counts.get(ROWS).longValue();
        summary.problemRows = counts.get(PROBLEM_ROWS).longValue();
        counts.get(PROBLEMS)
                .properties()
                .forEach(problem -> summary.problems.put(
                        problem.getKey(), problem.getValue().longValue()));
        counts.get(MEASURES)
                .properties()
                .forEach(measure ->
                        summary.measures.put(measure.getKey(), MeasureSummary.read((ObjectNode) measure.getValue())));
        return summary;
    }
}
