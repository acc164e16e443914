package ip30.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.measure.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer for programs copies parts that were written before; one for people is written anew. Both must say the same. */
class KeptPartsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 22);
    private static final int WEEKS = 30;

    private final ContractWriter forPrograms = new ContractWriter(false);
    private final ContractWriter forPeople = new ContractWriter(true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "technology-firm.json",
                "geographical-indications.json",
                "foreign-patent-agency.json",
                "many-open-answers.json",
                "branch-last-year.json",
                "out-of-scope.json"
            })
    void whatIsCopiedIsWhatWouldBeWritten(String example) throws IOException {
        var request = (ObjectNode) JSON.readTree(Files.readString(Path.of("../examples", example)));
        for (int week = 0; week < WEEKS; week++) {
            request.put("asOf", LAST_DAY.minusWeeks(5L * week - 3).toString());
            request.remove("claimYear");
            assertSame(request);
        }
    }

    private void assertSame(ObjectNode request) throws IOException {
        var assessment = Product.MEASURES.assess(
                Product.READER.read(JSON.writeValueAsBytes(request)).request());
        for (var view : List.of(View.FULL, View.SUMMARY)) {
            for (var language : Language.values()) {
                assertThat(JSON.readTree(forPrograms.assessment(assessment, view, language)))
                        .isEqualTo(JSON.readTree(forPeople.assessment(assessment, view, language)));
            }
        }
    }
}
