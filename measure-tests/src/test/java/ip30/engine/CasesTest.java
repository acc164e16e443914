package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.workbench.cases.Case;
import ip30.workbench.cases.CaseRun.Tried;
import ip30.workbench.cases.CaseWords;
import ip30.workbench.cases.Cases;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of every article's cases.yaml, of every real measure. A test is called what the case is called. */
class CasesTest {

    static Stream<Arguments> cases() throws IOException {
        var all = Stream.<Arguments>of();
        for (var assessor : Tested.real()) {
            all = Stream.concat(
                    all,
                    read(assessor).all().stream()
                            .map(example -> Arguments.of(name(assessor, example), assessor, example)));
        }
        return all;
    }

    @Test
    void allCasesCanBeRead() throws IOException {
        for (var assessor : Tested.real()) {
            assertThat(read(assessor).findings()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void saysWhatTheCaseExpects(String name, Assessor assessor, Case example) {
        var clause = Assessed.clause(Tested.assess(assessor, example.request()), example.clause());
        var differences = example.differences(clause);
        assertThat(differences)
                .as(() -> CaseWords.line(new Tried(example, clause, differences)))
                .isEmpty();
    }

    private static String name(Assessor assessor, Case example) {
        var clause = assessor.measure()
                .clauses()
                .filter(each -> each.key().equals(example.clause()))
                .findFirst()
                .orElseThrow();
        return clause.id() + " «" + example.name() + "»";
    }

    private static Cases read(Assessor assessor) throws IOException {
        return Cases.read(assessor, Tested.ROOT, Tested.folder(assessor));
    }
}
