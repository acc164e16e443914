package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.TermStatus;
import ip30.measure.Evidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TotalsByEvidenceTest {

    @ParameterizedTest
    @CsvSource({
        "ENACTED, PRECEDENT",
        "REPORTED, PRECEDENT",
        "PRECEDENT, PRECEDENT",
        "ASSUMED, ASSUMED",
        "UNPUBLISHED, UNPUBLISHED"
    })
    void afterTheTermNoAmountCountsUnderBetterEvidenceThanAPrecedent(Evidence own, Evidence counted) {
        assertThat(TotalsByEvidence.countedAs(own, TermStatus.AFTER_TERM)).isEqualTo(counted);
    }

    @ParameterizedTest
    @EnumSource
    void withinTheTermEveryAmountCountsUnderItsOwnEvidence(Evidence own) {
        assertThat(TotalsByEvidence.countedAs(own, TermStatus.IN_FORCE)).isEqualTo(own);
    }
}
