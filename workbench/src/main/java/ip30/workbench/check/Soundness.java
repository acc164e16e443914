package ip30.workbench.check;

import ip30.engine.ClauseRule;
import ip30.engine.Condition;
import ip30.engine.MeasureCheck;
import ip30.measure.AmountFigures;
import ip30.measure.Clause;
import ip30.measure.Measure;
import ip30.measure.YamlNode;
import ip30.workbench.source.Finding;
import ip30.workbench.source.Finding.Severity;
import ip30.workbench.source.MeasureFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What can be read, but does not say what it seems to say, or stands there for nothing. */
final class Soundness {

    private final MeasureFolder folder;
    private final Measure measure;
    private final List<ClauseRule> rules;
    private final Map<String, YamlNode> clauses;
    private final List<Finding> findings = new ArrayList<>();

    Soundness(MeasureFolder folder, MeasureCheck.Read read) {
        this.folder = folder;
        this.measure = read.measure();
        this.rules = read.rules();
        this.clauses = ClauseNodes.of(folder);
    }

    List<Finding> findings() {
        rules.forEach(this::requireMeetable);
        measure.clauses().forEach(this::requireDifferentWays);
        measure.clauses().forEach(this::requireUsedFigures);
        return findings;
    }

    private void requireMeetable(ClauseRule rule) {
        new Contradictions(rule, measure)
                .all()
                .forEach(what -> tell(Severity.UNSOUND, rule, what + "; correct the figure or take one of them out"));
    }

    /** Two ways with the same conditions are one; where one asks all of the other and more, nobody needs it. */
    private void requireDifferentWays(Clause clause) {
        var ways = rules.stream().filter(rule -> rule.clause() == clause).toList();
        for (int i = 0; i < ways.size(); i++) {
            for (int j = 0; j < ways.size(); j++) {
                var one = texts(ways.get(i));
                var other = texts(ways.get(j));
                if (i != j && one.containsAll(other) && (one.size() > other.size() || i > j)) {
                    tell(
                            Severity.UNSOUND,
                            ways.get(i),
                            "whoever meets it meets the way \"" + ways.get(j).name()
                                    + "\" too: the two cannot differ; correct one of them or take it out");
                }
            }
        }
    }

    private static TreeSet<String> texts(ClauseRule rule) {
        return rule.conditions()
                .map(condition -> condition.subject().getSimpleName() + " " + condition.text())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void requireUsedFigures(Clause clause) {
        var ofClause = rules.stream().filter(rule -> rule.clause() == clause).toList();
        var node = clauses.get(clause.key());
        if (node == null || ofClause.isEmpty()) {
            return;
        }
        for (var figure : clause.figures().values()) {
            boolean isUsed = AmountFigures.isOne(figure.name())
                    || ofClause.stream()
                            .flatMap(ClauseRule::conditions)
                            .anyMatch(condition -> condition.comparesWith(figure.name()));
            var written = node.node("figures").node(figure.name());
            if (!isUsed && !written.flag("told")) {
                findings.add(Finding.at(
                        Severity.UNUSED,
                        folder.places().place(written.path()),
                        Check.name(clause) + ": figure " + figure.name()
                                + ": no condition compares with it and no benefit uses it; use it, take it out, or say"
                                + " `told: true` if it is only told"));
            }
        }
    }

    private void tell(Severity severity, ClauseRule rule, String what) {
        findings.add(Finding.at(
                severity,
                folder.places().place("/rules/" + rule.name()),
                Check.name(rule.clause()) + ": rule \"" + rule.name() + "\": " + what));
    }

    static String quoted(Condition condition) {
        return "`" + condition.text() + "`";
    }
}
