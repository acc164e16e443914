package ip30.workbench.cases;

import ip30.compile.YamlFile;
import ip30.engine.Assessor;
import ip30.form.Form;
import ip30.measure.Clause;
import ip30.measure.Slips;
import ip30.workbench.source.Finding;
import ip30.workbench.source.Finding.Severity;
import ip30.workbench.source.Root;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the cases of one article; what is wrong with one is told, and the others are read. */
final class CaseFile {

    private static final Set<String> OWN = Set.of("case", "clause", "with");

    private final Assessor assessor;
    private final Root root;
    private final Path file;
    private final String slug;
    private final CaseDays days;
    private final List<Finding> findings;
    private final LoadSettings settings = LoadSettings.builder().build();

    /** @param folder of the article, which has a cases.yaml */
    CaseFile(Assessor assessor, Root root, Path folder, List<Finding> findings) {
        this.assessor = assessor;
        this.root = root;
        this.file = folder.resolve("cases.yaml");
        var name = folder.getFileName().toString();
        this.slug = name.substring(name.indexOf('-') + 1);
        this.days = CaseDays.of(assessor.measure(), slug);
        this.findings = findings;
    }

    /** @param common the request that all cases start from */
    List<Case> read(Map<String, Object> common) throws IOException {
        var cases = new ArrayList<Case>();
        try {
            if (!(composed(file) instanceof MappingNode content)) {
                tell(1, "must be a mapping: given and cases");
                return cases;
            }
            requireKeys(content, Set.of("given", "cases"), "");
            var given = Requests.merge(common, Answers.map(value(member(content, "given"))));
            if (member(content, "cases") instanceof SequenceNode list) {
                var names = new HashSet<String>();
                for (var entry : list.getValue()) {
                    read(entry, given, names, cases);
                }
            } else {
                tell(1, "has no list of cases");
            }
        } catch (MarkedYamlEngineException e) {
            findings.add(new Finding(
                    Severity.UNREADABLE,
                    root.name(file),
                    e.getProblemMark().map(Mark::getLine).orElse(0) + 1,
                    0,
                    e.getProblem()));
        } catch (CharacterCodingException e) {
            findings.add(new Finding(Severity.UNREADABLE, root.name(file), 1, 0, YamlFile.NOT_UTF_8));
        } catch (YamlEngineException e) {
            findings.add(new Finding(Severity.UNREADABLE, root.name(file), 1, 0, String.valueOf(e.getMessage())));
        }
        return cases;
    }

    /** Requests that cases are made of: firm.yaml, an article's `given`. */
    static Map<String, Object> yaml(Path file) throws IOException {
        var settings = LoadSettings.builder().setLabel(file.toString()).build();
        return Answers.map(new StandardConstructor(settings)
                .constructSingleDocument(new Compose(settings).composeString(Files.readString(file))));
    }

    private @Nullable Node composed(Path path) throws IOException {
        return new Compose(settings).composeString(Files.readString(path)).orElse(null);
    }

    private void read(Node entry, Map<String, Object> given, Set<String> names, List<Case> cases) {
        int line = line(entry);
        if (!(entry instanceof MappingNode mapping)) {
            tell(line, "a case must be a mapping");
            return;
        }
        var keys = Expectation.keys();
        requireKeys(
                mapping,
                Stream.concat(OWN.stream(), keys.keySet().stream()).sorted().toList(),
                "a case: ");
        var name = String.valueOf(value(member(mapping, "case")));
        var clause = slug + "." + value(member(mapping, "clause"));
        var expected = new ArrayList<Expectation>();
        for (var tuple : mapping.getValue()) {
            var key = keys.get(name(tuple));
            if (key != null) {
                expected.add(expectation(key, tuple.getValueNode()));
            }
        }
        int before = findings.size();
        if (member(mapping, "case") == null) {
            tell(line, "the case has no name; give it one: `case: what the firm has, what follows`");
        } else if (!names.add(clause + name)) {
            tell(line, "the case " + quoted(name) + " stands twice; names of a clause's cases differ");
        }
        if (expected.isEmpty()) {
            tell(line, "the case " + quoted(name) + " expects nothing; one of " + String.join(", ", keys.keySet()));
        }
        requireClause(clause, line, name);
        if (findings.size() > before) {
            return;
        }
        try {
            var request = Requests.with(given, Answers.map(value(member(mapping, "with"))));
            cases.add(new Case(
                    root.name(file),
                    line,
                    name,
                    clause,
                    new Answers(form()).request(request, days),
                    List.copyOf(expected)));
        } catch (IllegalArgumentException | ClassCastException | IndexOutOfBoundsException | DateTimeException e) {
            tell(line, "the case " + quoted(name) + " cannot be read: " + e.getMessage());
        }
    }

    private void requireClause(String clause, int line, String name) {
        var known = assessor.measure()
                .clauses()
                .map(Clause::key)
                .filter(key -> key.startsWith(slug + "."))
                .toList();
        if (!known.contains(clause)) {
            tell(
                    line,
                    "the case " + quoted(name) + " is about clause " + clause.substring(slug.length() + 1)
                            + ", which the article does not have; it has "
                            + String.join(
                                    ", ",
                                    known.stream()
                                            .map(key -> key.substring(slug.length() + 1))
                                            .toList()));
        }
    }

    private void requireKeys(MappingNode mapping, Collection<String> known, String what) {
        for (var tuple : mapping.getValue()) {
            if (!known.contains(name(tuple))) {
                tell(
                        line(tuple.getKeyNode()),
                        what + "unknown key " + name(tuple) + Slips.insteadOf(name(tuple), known));
            }
        }
    }

    private Expectation expectation(Expectation.Key key, Node node) {
        return new Expectation(
                key,
                Expectation.comparable(value(node)),
                node.getStartMark().map(Mark::getIndex).orElseThrow(),
                node.getEndMark().map(Mark::getIndex).orElseThrow());
    }

    private @Nullable Object value(@Nullable Node node) {
        return node == null ? null : new StandardConstructor(settings).constructSingleDocument(Optional.of(node));
    }

    private static @Nullable Node member(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(tuple -> name(tuple).equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst()
                .orElse(null);
    }

    private static String name(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private Form form() {
        return assessor.form();
    }

    private void tell(int line, String what) {
        findings.add(new Finding(Severity.REFUSED, root.name(file), line, 0, what));
    }

    private static String quoted(String name) {
        return "«" + name + "»";
    }
}
