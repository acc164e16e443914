package ip30.compile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a place in a measure's file is called in a slip, in the words of the strict reader: `article 14, clause 2: figure amount`. */
final class Whereabouts {

    private static final Pattern INDEX = Pattern.compile("\\d{1,6}");

    private Whereabouts() {}

    /**
     * With a colon and a space behind it; empty where it goes without saying.
     *
     * @param key path of a key in the file, which it is the place of
     */
    static String of(Path file, YamlFile yaml, String key) {
        var steps = Arrays.asList(key.split("/"));
        var parts = new ArrayList<String>();
        int at = 1;
        if (file.getFileName().toString().equals("article.yaml")) {
            at = article(file, yaml, steps, parts);
        } else if (!file.getFileName().toString().equals("measure.yaml")) {
            parts.add(file.getFileName().toString());
        }
        for (int i = at; i < steps.size() - 1; i++) {
            if (isIndex(steps.get(i)) && !parts.isEmpty()) {
                parts.add(parts.remove(parts.size() - 1) + " " + (Integer.parseInt(steps.get(i)) + 1));
            } else {
                parts.add(steps.get(i));
            }
        }
        return parts.isEmpty() ? "" : String.join(": ", parts) + ": ";
    }

    /** Adds article, clause and figure, as far as the place lies in them, and tells the step behind. */
    private static int article(Path file, YamlFile yaml, List<String> steps, List<String> parts) {
        var folder = file.getParent().getFileName().toString();
        var name = folder.matches("\\d+-.*")
                ? "article " + folder.replaceFirst("-.*", "").replaceFirst("^0+", "")
                : folder;
        boolean isInClause = steps.size() > 3 && steps.get(1).equals("clauses") && isIndex(steps.get(2));
        if (!isInClause) {
            parts.add(name);
            return 1;
        }
        parts.add(name + ", clause " + number(yaml, Integer.parseInt(steps.get(2))));
        if (steps.size() > 5 && steps.get(3).equals("figures")) {
            parts.add("figure " + steps.get(4));
            return 5;
        }
        return 3;
    }

    private static boolean isIndex(String step) {
        return INDEX.matcher(step).matches();
    }

    /** The clause's own number; where it states none that of its place. */
    private static Object number(YamlFile yaml, int index) {
        var stated =
                yaml.data().get("clauses") instanceof List<?> clauses && clauses.get(index) instanceof Map<?, ?> clause
                        ? clause.get("number")
                        : null;
        return stated == null ? index + 1 : stated;
    }
}
