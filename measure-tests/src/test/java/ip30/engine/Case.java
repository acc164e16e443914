package ip30.engine;

import ip30.assessment.AssessedClause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One case of an article's cases.yaml: what a firm answers, and what the clause then says. A case that is about a flag alone, on a day on
 * which the measure may be out of force, names no verdict.
 *
 * @param assessor of the measure whose case it is
 * @param days what its days and years are
 * @param clause key of the clause it is about
 * @param request the common firm of firm.yaml, the article's `given`, then the case's `with`
 * @param expected what the case names of verdict, amount, items, displacedBy, flags (all but the overlap's) and overlap (whether its flag is
 *     there)
 */
record Case(
        Assessor assessor,
        CaseDays days,
        String name,
        String clause,
        Map<String, Object> request,
        Map<String, Object> expected) {

    private static final Path RULES = Path.of("..", "rules");
    private static final Set<String> KEYS =
            Set.of("case", "clause", "with", "verdict", "amount", "items", "displacedBy", "flags", "overlap");

    /** Those of one measure. */
    static List<Case> of(Assessor assessor) {
        var common = yaml(RULES.resolve("firm.yaml"));
        var cases = new ArrayList<Case>();
        try (var folders = Files.list(Tested.folder(assessor).resolve("articles"))) {
            folders.sorted()
                    .map(folder -> folder.resolve("cases.yaml"))
                    .filter(Files::exists)
                    .forEach(file -> cases.addAll(read(assessor, file, common)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    /** What the measure says of its clause. */
    AssessedClause assess() {
        return Tested.clause(Tested.assess(assessor, Tested.ANSWERS.request(request, days)), clause);
    }

    @Override
    public String toString() {
        return assessor.measure().id() + " " + clause + ": " + name;
    }

    private static List<Case> read(Assessor assessor, Path file, Map<String, Object> common) {
        var folder = file.getParent().getFileName().toString();
        var slug = folder.substring(folder.indexOf('-') + 1);
        var days = CaseDays.of(assessor.measure(), slug);
        var content = yaml(file);
        var given = merge(common, Answers.map(content.get("given")));
        var cases = new ArrayList<Case>();
        for (var entry : (List<?>) content.get("cases")) {
            var written = Answers.map(entry);
            if (!KEYS.containsAll(written.keySet())) {
                throw new IllegalArgumentException(file + ": a case has only the keys " + KEYS + ": " + written);
            }
            var request = copy(given);
            Answers.map(written.get("with")).forEach((path, value) -> set(request, path, value));
            var expected = new LinkedHashMap<>(written);
            expected.keySet().removeAll(Set.of("case", "clause", "with"));
            if (expected.isEmpty()) {
                throw new IllegalArgumentException(file + ": a case must expect something: " + written);
            }
            cases.add(new Case(
                    assessor,
                    days,
                    (String) written.get("case"),
                    slug + "." + written.get("clause"),
                    request,
                    expected));
        }
        return cases;
    }

    /** Sets an answer by its path, `pledgeLoans/0/months` or `asOf`; null takes it back. */
    @SuppressWarnings("unchecked")
    private static void set(Map<String, Object> request, String path, Object value) {
        if (path.equals("asOf") || path.equals("claimYear")) {
            request.put(path, value);
            return;
        }
        Object place = request.get("profile");
        var steps = path.split("/");
        for (int i = 0; i < steps.length; i++) {
            boolean isLast = i == steps.length - 1;
            if (place instanceof List<?>) {
                var list = (List<Object>) place;
                int index = Integer.parseInt(steps[i]);
                if (isLast) {
                    if (index == list.size()) {
                        list.add(value);
                    } else {
                        list.set(index, value);
                    }
                } else {
                    place = list.get(index);
                }
            } else {
                var map = (Map<String, Object>) place;
                if (isLast) {
                    map.put(steps[i], value);
                } else {
                    place = map.computeIfAbsent(steps[i], key -> new LinkedHashMap<>());
                }
            }
        }
    }

    private static Map<String, Object> merge(Map<String, Object> base, Map<String, Object> over) {
        var merged = copy(base);
        over.forEach((key, value) -> merged.merge(
                key,
                value,
                (old, replacement) -> old instanceof Map<?, ?> && replacement instanceof Map<?, ?>
                        ? merge(Answers.map(old), Answers.map(replacement))
                        : replacement));
        return merged;
    }

    private static Map<String, Object> copy(Map<String, Object> map) {
        var copy = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> copy.put(key, copyOf(value)));
        return copy;
    }

    private static Object copyOf(Object value) {
        if (value instanceof Map<?, ?>) {
            return copy(Answers.map(value));
        }
        return value instanceof List<?> list
                ? new ArrayList<>(list.stream().map(Case::copyOf).toList())
                : value;
    }

    private static Map<String, Object> yaml(Path file) {
        var settings = LoadSettings.builder().setLabel(file.toString()).build();
        try (var reader = Files.newBufferedReader(file)) {
            return Answers.map(new Load(settings).loadFromReader(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
