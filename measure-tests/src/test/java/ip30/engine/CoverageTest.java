package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.workbench.cases.CaseRun;
import ip30.workbench.cases.Cases;
import ip30.workbench.coverage.Coverage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What the cases of every real measure must show of every clause: all of it. */
@ParameterizedClass(name = "{0}")
@MethodSource("measures")
class CoverageTest {

    @Parameter
    private Coverage coverage;

    static List<Named<Coverage>> measures() throws IOException {
        var all = new ArrayList<Named<Coverage>>();
        for (var assessor : Tested.real()) {
            var cases = Cases.read(assessor, Tested.ROOT, Tested.folder(assessor));
            var run = CaseRun.of(assessor, cases.all());
            all.add(Named.of(assessor.measure().id(), Coverage.of(assessor, run)));
        }
        return all;
    }

    @Test
    void nothingIsMissing() {
        assertThat(coverage.gaps()).isEmpty();
    }

    @Test
    void everyConditionIsSeenInEveryWayItCanComeOut() {
        assertThat(coverage.rows()).isNotEmpty().allMatch(Coverage.Row::isWhole);
    }
}
