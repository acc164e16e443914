package ip30.measure;

import java.util.List;
import java.util.stream.Collectors;

/** A measure cannot be used as it is written. The message has one line a slip, each with its path. */
public final class SlipsFound extends IllegalArgumentException {

    private final transient List<Slip> slips;

    SlipsFound(List<Slip> slips) {
        super(slips.stream().map(slip -> slip.path() + ": " + slip.message()).collect(Collectors.joining("\n")));
        this.slips = slips;
    }

    public List<Slip> slips() {
        return slips;
    }
}
