package ip30.workbench.source;

import ip30.compile.CompiledMeasure;
import ip30.compile.Digest;
import ip30.compile.RuleFiles;
import ip30.workbench.source.Finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Model;

/**
 * The rules of a measure's folder, compiled. Those that have not changed since the last build are the build's own; only the others are
 * compiled here.
 *
 * @param unreadable slugs of the articles whose rule files could not be compiled
 * @param findings why they could not
 */
record Rules(List<Model> models, Set<String> unreadable, List<Finding> findings) {

    static Rules read(CompiledMeasure measure, Root root, RuleFileReader reader) throws IOException {
        var built = BuiltRules.of(measure.id());
        var kept = new HashSet<String>();
        var unreadable = new HashSet<String>();
        var findings = new ArrayList<Finding>();
        var changed = new LinkedHashMap<String, Path>();
        for (var file : RuleFiles.of(measure.folder())) {
            var slug = RuleFiles.slugOf(file);
            if (built.has(slug, Digest.of(Files.readAllBytes(file)))) {
                kept.add(slug);
                continue;
            }
            var found = reader.read(measure.id(), file, root.name(file));
            findings.addAll(found);
            if (found.isEmpty()) {
                changed.put(root.name(file), file);
            } else {
                unreadable.add(slug);
            }
        }
        var models = new ArrayList<>(built.models(kept));
        if (!changed.isEmpty()) {
            compile(measure.id(), changed, models, unreadable, findings);
        }
        return new Rules(List.copyOf(models), Set.copyOf(unreadable), List.copyOf(findings));
    }

    private static void compile(
            String id, Map<String, Path> changed, List<Model> models, Set<String> unreadable, List<Finding> findings)
            throws IOException {
        var texts = new LinkedHashMap<String, String>();
        for (var file : changed.entrySet()) {
            texts.put(file.getKey(), RuleFiles.compilable(id, file.getValue()));
        }
        var result = RuleCompiler.compile(texts);
        models.addAll(result.models());
        for (var problem : result.problems()) {
            var file = changed.containsKey(problem.name())
                    ? problem.name()
                    : changed.keySet().iterator().next();
            findings.add(new Finding(
                    Severity.REFUSED,
                    file,
                    Math.max(1, problem.line()),
                    0,
                    "Drools cannot compile this: " + problem.text() + "; docs/rules.md lists the forms of conditions"));
        }
        if (!result.problems().isEmpty()) {
            // Nothing was compiled then: none of them has rules.
            changed.values().forEach(file -> unreadable.add(RuleFiles.slugOf(file)));
        }
    }
}
