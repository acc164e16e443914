package ip30.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rule files of a measure on their way to Drools: each measure is a package of its own, and so a model of its own. */
public final class RuleFiles {

    /** What every rule may name. In one line, so that the numbers of lines stay those of the file. */
    private static final String HEADER =
            "package %s; import ip30.rule.*; import ip30.profile.*; import static ip30.rule.DateRange.within; ";

    /** Stands where bytes were no UTF-8. */
    public static final char UNREADABLE = '\uFFFD';

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String NAME = "rules.drl";

    private RuleFiles() {}

    /** Those of a measure's folder, always in the same order. */
    public static List<Path> of(Path measure) throws IOException {
        return Sources.filesBelow(measure, NAME);
    }

    /** The file's text as Drools compiles it: its first line begins with the header, all lines keep their numbers. */
    public static String compilable(String id, Path file) throws IOException {
        return header(id) + text(file);
    }

    /**
     * Without the mark that some editors put before it. What is no UTF-8 becomes {@link #UNREADABLE}.
     */
    static String text(Path file) throws IOException {
        var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    /** What stands before the first line of every file. */
    public static String header(String id) {
        return HEADER.formatted(packageOf(id));
    }

    public static String packageOf(String id) {
        return "ip30.measures." + id.replaceAll("[^A-Za-z0-9]", "_");
    }

    /** A digest of each file by its article's slug: whoever has the same need not compile it again. */
    public static Map<String, String> digests(Path measure) throws IOException {
        var digests = new TreeMap<String, String>();
        for (var file : of(measure)) {
            digests.put(slugOf(file), Digest.of(Files.readAllBytes(file)));
        }
        return digests;
    }

    /** The slug of the article whose folder a file lies in: of `14-pledge-financing` the part behind the dash. */
    public static String slugOf(Path file) {
        var folder = file.getParent().getFileName().toString();
        return folder.substring(folder.indexOf('-') + 1);
    }

    static void copy(Path measure, String id, Path target) throws IOException {
        for (var file : of(measure)) {
            var copy = target.resolve(id).resolve(measure.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, compilable(id, file));
        }
    }
}
