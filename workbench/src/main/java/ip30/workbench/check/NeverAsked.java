package ip30.workbench.check;

import ip30.engine.ClauseRule;
import ip30.form.Field;
import ip30.form.Group;
import ip30.workbench.source.Finding;
import ip30.workbench.source.Finding.Severity;
import ip30.workbench.source.MeasureFolder;
import ip30.workbench.source.Workspace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Facts of the form that no condition of any measure reads: firms would be asked for nothing. */
final class NeverAsked {

    /** Read by the engine itself, for all clauses alike. */
    private static final Set<String> COMMON = Set.of("label", "alreadySupportedBy");

    private NeverAsked() {}

    /** Nothing where a measure could not be read: it may be the one that asks. */
    static List<Finding> in(Workspace workspace) {
        var asked = new HashSet<String>();
        for (var measure : workspace.measures()) {
            var strict = measure.readStrictly();
            if (!strict.findings().isEmpty() || strict.read() == null) {
                return List.of();
            }
            addAsked(measure, strict.read().rules(), asked);
        }
        var findings = new ArrayList<Finding>();
        for (var group : workspace.terms().form().groups()) {
            for (var field : group.type().fields()) {
                boolean isForItself = !field.decides() || COMMON.contains(field.name());
                if (!isForItself && !asked.contains(name(group, field)) && !isCountedFrom(group, field)) {
                    findings.add(new Finding(
                            Severity.UNUSED,
                            "rules/fields.yaml",
                            line(workspace, group, field),
                            0,
                            name(group, field) + ": no condition of any measure asks for it; use it in a condition, or"
                                    + " say `decides: false` if it is for the firm's own report"));
                }
            }
        }
        return findings;
    }

    private static void addAsked(MeasureFolder measure, List<ClauseRule> rules, Set<String> asked) {
        var form = measure.terms().form();
        rules.forEach(rule -> rule.conditions().forEach(condition -> {
            var group = form.group(condition.subject());
            if (group != null) {
                condition.reads().forEach(field -> asked.add(name(group, field)));
            }
        }));
    }

    private static boolean isCountedFrom(Group group, Field field) {
        return group.type().fields().stream()
                .anyMatch(other -> field.name().equals(other.marks().countedFrom()));
    }

    private static int line(Workspace workspace, Group group, Field field) {
        var lines = workspace.terms().fieldLines();
        var path = "/groups/" + group.name() + "/fields/" + field.name();
        return lines.getOrDefault(path, lines.getOrDefault("/common/" + field.name(), 1));
    }

    private static String name(Group group, Field field) {
        return group.name() + "." + field.name();
    }
}
