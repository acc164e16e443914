package ip30.contract;

import ip30.measure.Text;
import ip30.measure.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects the faults of one request, in the words of words.yaml. */
final class Faults {

    private final Words words;
    private final List<Fault> faults = new ArrayList<>();

    Faults(Words words) {
        this.words = words;
    }

    void add(Place place, FaultCode code) {
        add(place, code, word(code));
    }

    void add(Place place, FaultCode code, Text detail) {
        add(place, code, () -> detail);
    }

    /** @param detail asked for only while the fault is told at all: a nearest name, say, takes its time */
    void add(Place place, FaultCode code, Supplier<Text> detail) {
        if (faults.size() < Limits.FAULTS) {
            faults.add(new Fault(place.pointer(), code, detail.get()));
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
}
