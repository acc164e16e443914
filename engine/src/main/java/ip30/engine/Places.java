package ip30.engine;

import ip30.measure.CompiledData;
import ip30.measure.Slip;
import ip30.measure.Slips;
import ip30.measure.YamlNode;
import java.util.Map;

/** Where everything in a measure was written, as the build noted it. No start reads it. */
public final class Places {

    private final Map<String, String> byPath;
    private final Map<String, String> slips;

    private Places(Map<String, String> byPath, Map<String, String> slips) {
        this.byPath = byPath;
        this.slips = slips;
    }

    /** Those of a measure; none where the build's notes are not on the class path. */
    static Places of(String measure) {
        var found = CompiledData.find("/ip30/places/" + measure + ".json");
        return found == null ? new Places(Map.of(), Map.of()) : read(found);
    }

    /** @param node of `places` and `slips`, as the build wrote them down */
    public static Places read(YamlNode node) {
        return new Places(node.texts("places"), node.texts("slips"));
    }

    /** What was seen while the files were laid together. */
    public void addTo(Slips found) {
        slips.forEach(found::add);
    }

    /** One line: file, line and what is wrong; the path where the place is not known. */
    public String tell(Slip slip) {
        return place(slip.path()) + ": " + slip.message();
    }

    /** File and line of what stands there, or of what it would stand in; the path itself where neither is known. */
    public String place(String path) {
        var known = path;
        while (!known.isEmpty() && !byPath.containsKey(known)) {
            known = known.substring(0, known.lastIndexOf('/'));
        }
        return byPath.getOrDefault(known, path);
    }
}
