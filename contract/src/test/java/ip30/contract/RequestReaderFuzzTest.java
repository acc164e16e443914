package ip30.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import ip30.measure.Language;
import java.nio.charset.StandardCharsets;

/**
 * Any bytes at all are read without an exception, into a request or into faults that can be told. Usually this runs over the inputs beside
 * it (see the folder of the same name in the resources); with JAZZER_FUZZ=1 it looks for new ones, led by the code they reach.
 */
class RequestReaderFuzzTest {

    @FuzzTest(maxDuration = "1h", maxExecutions = 100_000)
    void anyBytesAreReadIntoARequestOrFaults(byte[] body) {
        var reading = Product.READER.read(body);

        assertThat(reading.request() == null).isEqualTo(reading.isFaulty());
        if (reading.isFaulty()) {
            var problem = new String(
                    new ContractWriter(false).problem(Product.READER.problem(reading), Language.EN),
                    StandardCharsets.UTF_8);
            assertThat(problem).doesNotContain("Exception", "\tat ", "jackson");
        } else {
            assertThat(new ContractWriter(false).assessment(Product.ASSESSOR.assess(reading.request()), Language.ZH))
                    .isNotEmpty();
        }
    }
}
