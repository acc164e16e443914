package ip30.workbench.cases;

import ip30.measure.Numbers;
import ip30.workbench.cases.Case.Difference;
import ip30.workbench.cases.CaseRun.Tried;
import ip30.workbench.source.Root;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what is so now into cases.yaml as what is expected. Only the values change: comments, order and names stay. */
public final class Acceptance {

    private final Root root;

    public Acceptance(Root root) {
        this.root = root;
    }

    /** The files that were written, from the root. */
    public List<String> accept(List<Tried> failing) throws IOException {
        var byFile = failing.stream()
                .collect(Collectors.groupingBy(tried -> tried.example().file(), TreeMap::new, Collectors.toList()));
        for (var file : byFile.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        return List.copyOf(byFile.keySet());
    }

    /** Cases whose names tell an amount that was expected before: names are prose, which their writer must read. */
    public static List<Case> namesToRead(List<Tried> failing) {
        return failing.stream()
                .filter(tried -> tried.differences().stream()
                        .map(difference -> difference.expectation().value())
                        .anyMatch(old -> old instanceof Long amount
                                && tried.example().name().contains(Numbers.grouped(amount))))
                .map(Tried::example)
                .toList();
    }

    private void write(String name, List<Tried> failing) throws IOException {
        var file = root.folder().resolve(name);
        var text = new StringBuilder(Files.readString(file));
        var differences = new ArrayList<Difference>();
        failing.forEach(tried -> differences.addAll(tried.differences()));
        // From the end, so that places before stay where they are.
        differences.sort(Comparator.comparing(
                        (Difference difference) -> difference.expectation().from())
                .reversed());
        for (var difference : differences) {
            var old = difference.expectation();
            int from = text.offsetByCodePoints(0, old.from());
            int to = text.offsetByCodePoints(from, old.to() - old.from());
            text.replace(from, to, Expectation.written(difference.now()));
        }
        Files.writeString(file, text.toString());
    }
}
