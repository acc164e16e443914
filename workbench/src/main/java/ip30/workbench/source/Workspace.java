package ip30.workbench.source;

import ip30.engine.CompiledRules;
import ip30.engine.MeasureSource;
import ip30.engine.Measures;
import ip30.measure.MeasureEntry;
import ip30.measure.YamlNode;
import ip30.workbench.source.Finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All measures below a root, read as they are.
 *
 * @param measures in the order of their folders' names
 */
public record Workspace(Root root, Terms terms, List<MeasureFolder> measures) {

    public static Workspace read(Root root) throws IOException {
        return read(root, Terms.read(root));
    }

    /** With another root's form and words. */
    public static Workspace read(Root root, Terms terms) throws IOException {
        var measures = new ArrayList<MeasureFolder>();
        for (var folder : root.measures()) {
            measures.add(MeasureFolder.read(root, folder, terms));
        }
        return new Workspace(root, terms, List.copyOf(measures));
    }

    /** Those that a name on the command line means: an id, a folder's name or its path. */
    public List<MeasureFolder> named(String name) {
        return measures.stream()
                .filter(measure -> measure.id().equals(name) || measure.folder().endsWith(Path.of(name)))
                .toList();
    }

    /** What is refused in any of them: while there is something, they answer nothing. */
    public List<Finding> refused() {
        var findings = new ArrayList<Finding>();
        measures.forEach(measure -> findings.addAll(measure.readStrictly().findings()));
        findings.addAll(sharedIds());
        return findings.stream().distinct().sorted(Finding.WORST_FIRST).toList();
    }

    /** Measures whose id another has. */
    public List<Finding> sharedIds() {
        var first = new HashMap<String, MeasureFolder>();
        var findings = new ArrayList<Finding>();
        for (var measure : measures) {
            var other = first.putIfAbsent(measure.id(), measure);
            if (other != null) {
                findings.add(Finding.at(
                        Severity.REFUSED,
                        measure.places().place("/measure/id"),
                        "id " + measure.id() + " is that of " + root.name(other.folder())
                                + " already; give it one of its own"));
            }
        }
        return findings;
    }

    /** As a server would answer by them. Only where nothing is refused. */
    public Measures answering(Clock clock) {
        Map<String, MeasureFolder> byId = new HashMap<>();
        measures.forEach(measure -> byId.put(measure.id(), measure));
        var source = new MeasureSource() {
            @Override
            public YamlNode data(MeasureEntry entry) {
                return byId.get(entry.id()).data();
            }

            @Override
            public CompiledRules rules(MeasureEntry entry) {
                return CompiledRules.of(byId.get(entry.id()).models());
            }
        };
        return Measures.of(
                measures.stream().map(MeasureFolder::entry).toList(), source, terms.words(), terms.form(), clock);
    }
}
