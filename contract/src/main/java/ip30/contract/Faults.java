package ip30.contract;

import ip30.measure.Text;
import ip30.measure.Words;
import java.util.ArrayList;
import java.util.List;

/** Collects the faults of one request, in the words of words.yaml. */
final class Faults {

    private static final int LONGEST_NAME = 60;

    private final Words words;
    private final List<Fault> faults = new ArrayList<>();

    Faults(Words words) {
        this.words = words;
    }

    void add(String pointer, FaultCode code) {
        add(pointer, code, word(code));
    }

    void add(String pointer, FaultCode code, Text detail) {
        if (faults.size() < Limits.FAULTS) {
            faults.add(new Fault(pointer, code, detail));
        } else if (faults.size() == Limits.FAULTS) {
            faults.add(new Fault("", FaultCode.MORE_FAULTS, word(FaultCode.MORE_FAULTS)));
        }
    }

    Text word(FaultCode code) {
        return words.get("faults", code.name());
    }

    Text word(String key) {
        return words.get("faults", key);
    }

    List<Fault> list() {
        return List.copyOf(faults);
    }

    /** A member's pointer, escaped as RFC 6901 asks; a name too long to be a slip is cut. */
    static String member(String pointer, String name) {
        var shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        return pointer + "/" + shown.replace("~", "~0").replace("/", "~1");
    }
}
