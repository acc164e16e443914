package ip30.register;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvHeaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "company.kin; column 1 (A): company has no such answer, did you mean kind?",
                "id,pledgeLoan[0].lender; column 2 (B): no such column, did you mean pledgeLoans?",
                "id,id; column 2 (B) is column 1 (A) again",
                "pledgeLoans[0].lender,pledgeLoans[2].lender; there is pledgeLoans[2] but no pledgeLoans[1]",
                "pledgeLoans[200].lender; column 1 (A): a list has 200 items at the most, from [0]",
                "pledgeLoans.lender; column 1 (A) is no answer, write pledgeLoans[0].lender",
                "company; column 1 (A) is no answer, write company.name",
                "id,; column 2 (B) has no name",
            })
    void saysWhichColumnIsWrongAndWhatWasMeant(String header, String message) {
        assertThatThrownBy(() -> CsvHeader.read(header, Registers.MEASURES.form()))
                .isInstanceOf(CsvHeader.WrongHeader.class)
                .hasMessage(message);
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        assertThatThrownBy(() -> CsvHeader.read("id,x,company.kin", Registers.MEASURES.form()))
                .hasMessageContaining("column 2 (B)")
                .hasMessageContaining("column 3 (C)");
    }

    /** A table without a header begins with a firm. */
    @Test
    void neverRepeatsWhatItDoesNotKnow() {
        assertThatThrownBy(() -> CsvHeader.read("0007,甲公司,甲公司,91440000", Registers.MEASURES.form()))
                .message()
                .doesNotContain("0007", "甲公司", "91440000");
    }

    @Test
    void takesColumnsInAnyOrder() {
        assertThatCode(() -> CsvHeader.read(
                        "pledgeLoans[1].lender,\"company.kind\",id,pledgeLoans,pledgeLoans[0].lender",
                        Registers.MEASURES.form()))
                .doesNotThrowAnyException();
    }
}
