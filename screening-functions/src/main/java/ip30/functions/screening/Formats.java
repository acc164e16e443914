package ip30.functions.screening;

import ip30.contract.RequestReader;
import ip30.engine.Measures;
import ip30.screening.JsonRequests;
import ip30.screening.Requests;

/** How the lines of a register are read. */
final class Formats {

    private final Objects objects;
    private final Measures measures;

    Formats(Objects objects, Measures measures) {
        this.objects = objects;
        this.measures = measures;
    }

    Requests of(Register register) {
        return new JsonRequests(new RequestReader(measures));
    }

    /** Lines at the beginning that tell of no firm. */
    long headLines(Register register) {
        return register.isCsv() ? 1 : 0;
    }
}
