package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.AssessedClause;
import ip30.assessment.AssessedItem;
import ip30.assessment.Flag;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of every article's cases.yaml, of every real measure. */
class CasesTest {

    static List<Case> cases() {
        return Tested.real().stream()
                .flatMap(assessor -> Case.of(assessor).stream())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void saysWhatTheCaseExpects(Case example) {
        var clause = example.assess();
        var expected = example.expected();

        if (expected.containsKey("verdict")) {
            assertThat(clause.verdict().name()).isEqualTo(expected.get("verdict"));
        }
        if (expected.containsKey("amount")) {
            assertThat(clause.amount()).isEqualTo(toLong(expected.get("amount")));
        }
        if (expected.containsKey("items")) {
            assertThat(clause.items())
                    .extracting(AssessedItem::amount)
                    .isEqualTo(((List<?>) expected.get("items"))
                            .stream().map(CasesTest::toLong).toList());
        }
        if (expected.containsKey("displacedBy")) {
            assertThat(displacedBy(clause)).isEqualTo(expected.get("displacedBy"));
        }
        if (expected.containsKey("flags")) {
            assertThat(flags(clause)).isEqualTo(expected.get("flags"));
        }
        if (expected.containsKey("overlap")) {
            assertThat(clause.flags().contains(Flag.CHECK_OVERLAP)).isEqualTo(expected.get("overlap"));
        }
    }

    /** But for the overlap's, which the day of the question alone decides. */
    private static List<String> flags(AssessedClause clause) {
        return Stream.concat(clause.flags().stream(), clause.items().stream().flatMap(item -> item.flags().stream()))
                .filter(flag -> flag != Flag.CHECK_OVERLAP)
                .map(Flag::name)
                .distinct()
                .toList();
    }

    private static String displacedBy(AssessedClause clause) {
        return clause.displaced() == null ? null : clause.displaced().by();
    }

    private static Long toLong(Object number) {
        return number == null ? null : Long.valueOf(((Number) number).longValue());
    }
}
