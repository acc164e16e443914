package ip30.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "999|999", "1000|1,000", "1000000000000|1,000,000,000,000", "-1000|-1,000", "-100|-100"})
    void groupsThousands(long number, String expected) {
        assertThat(Numbers.grouped(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0.03, 3%",
        "1.0, 100%",
        "0.005, 0.5%",
        "0, 0%",
        "-0.5, -50%",
        "1e999999999, 1E+1000000001%",
        "1e-999999999, 1E-999999997%"
    })
    void showsAFractionAsAPercentage(BigDecimal fraction, String expected) {
        assertThat(Numbers.percent(fraction)).isEqualTo(expected);
    }
}
