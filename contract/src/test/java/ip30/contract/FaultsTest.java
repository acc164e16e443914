package ip30.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultsTest {

    /** A request may hold tens of thousands of faults, and a nearest name takes its time. */
    @Test
    void nothingIsWorkedOutForFaultsThatAreNotTold() {
        var faults = new Faults(Product.MEASURES.words());
        for (int i = 0; i < Limits.FAULTS; i++) {
            faults.add(Place.DOCUMENT, FaultCode.UNKNOWN_FIELD);
        }
        for (int i = 0; i < 3; i++) {
            faults.add(Place.DOCUMENT, FaultCode.UNKNOWN_FIELD, () -> {
                throw new AssertionError("worked out for nobody");
            });
        }

        assertThat(faults.list())
                .hasSize(Limits.FAULTS + 1)
                .last()
                .extracting(Fault::code)
                .isEqualTo(FaultCode.MORE_FAULTS);
    }
}
