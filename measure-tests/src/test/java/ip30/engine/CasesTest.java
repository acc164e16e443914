package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.AssessedClause;
import ip30.assessment.AssessedItem;
import ip30.assessment.Flag;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of every article's cases.yaml. */
class CasesTest {

    static List<Case> cases() {
        return Case.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void saysWhatTheCaseExpects(Case example) {
        var clause = Tested.clause(Case.assess(example), example.clause());
        var expected = example.expected();

        assertThat(clause.verdict()).isEqualTo(example.verdict());
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
            var flags = Stream.concat(
                            clause.flags().stream(), clause.items().stream().flatMap(item -> item.flags().stream()))
                    .map(Flag::name)
                    .distinct()
                    .toList();
            assertThat(flags).isEqualTo(expected.get("flags"));
        }
    }

    private static String displacedBy(AssessedClause clause) {
        return clause.displaced() == null ? null : clause.displaced().by();
    }

    private static Long toLong(Object number) {
        return number == null ? null : Long.valueOf(((Number) number).longValue());
    }
}
