package ip30.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The rule files of a measure on their way to Drools: each measure is a package of its own, and so a model of its own. */
final class RuleFiles {

    /** What every rule may name. In one line, so that the numbers of lines stay those of the file. */
    private static final String HEADER =
            "package %s; import ip30.rule.*; import ip30.profile.*; import static ip30.rule.DateRange.within; ";

    private RuleFiles() {}

    static void copy(Path measure, String id, Path target) throws IOException {
        for (var file : Sources.filesBelow(measure, "rules.drl")) {
            var copy = target.resolve(id).resolve(measure.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, HEADER.formatted(packageOf(id)) + Files.readString(file));
        }
    }

    static String packageOf(String id) {
        return "ip30.measures." + id.replaceAll("[^A-Za-z0-9]", "_");
    }
}
