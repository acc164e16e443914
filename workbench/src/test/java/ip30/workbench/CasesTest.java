package ip30.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.workbench.cases.Acceptance;
import ip30.workbench.cases.Case;
import ip30.workbench.cases.CaseRun;
import ip30.workbench.cases.CaseWords;
import ip30.workbench.cases.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases are told by their names and real numbers, and what is so now can be taken for what is expected. */
class CasesTest {

    private static final String CASES = "15-marks/cases.yaml";

    @TempDir
    private Path root;

    @Test
    void aCaseThatNoLongerHoldsIsToldByItsClauseItsNameAndBothAmounts() throws IOException {
        var example = Example.in(root).write("14-pledge-loans/article.yaml", "value: 0.03", "value: 0.02");
        var failing = run(example).failing();
        assertThat(failing)
                .extracting(CaseWords::line)
                .contains("14.1 «a loan of 5,000,000 over 12 months brings 150,000»: expected 150,000, now 100,000")
                .contains("14.1 «over 1 month it brings 12,500»: expected 12,500, now 8,333");
    }

    @Test
    void everythingThatACaseNamesIsCompared() throws IOException {
        var example = Example.in(root)
                .write(
                        CASES,
                        "    verdict: QUALIFIED\n    amount: 3000",
                        "    verdict: NOT_QUALIFIED\n    items: [3001]\n    flags: [CHECK_OVERLAP]\n    overlap: true\n"
                                + "    displacedBy: marks.1\n    amount: null");
        assertThat(run(example).failing())
                .extracting(CaseWords::line)
                .containsExactly("15.1 «a collective mark brings 3,000»: verdict expected NOT_QUALIFIED, now QUALIFIED;"
                        + " items expected [3,001], now [3,000]; flags expected [CHECK_OVERLAP], now [];"
                        + " overlap expected true, now false; displacedBy expected marks.1, now none;"
                        + " expected none, now 3,000");
    }

    @Test
    void acceptingChangesTheValuesAloneAndEverythingHoldsThen() throws IOException {
        var example = Example.in(root)
                .write(CASES, "cases:\n", "# 虚构的说明 stays.\ncases:\n")
                .write("15-marks/article.yaml", "value: 3000", "value: 2500");
        var before = Files.readString(example.path(CASES));
        var failing = run(example).failing();
        assertThat(new Acceptance(example.root()).accept(failing))
                .containsExactly("rules/fictitious-2040/articles/15-marks/cases.yaml");
        assertThat(example.path(CASES)).hasContent(before.replace("amount: 3000", "amount: 2500"));
        assertThat(run(example).failing()).isEmpty();
    }

    @Test
    void aNameThatStillTellsTheOldAmountIsPointedOut() throws IOException {
        var example = Example.in(root).write("15-marks/article.yaml", "value: 3000", "value: 2500");
        assertThat(Acceptance.namesToRead(run(example).failing()))
                .extracting(Case::name)
                .containsExactly("a collective mark brings 3,000");
    }

    private static CaseRun run(Example example) throws IOException {
        var measure = example.measure();
        var assessor = measure.assessor(Example.CLOCK);
        var cases = Cases.read(assessor, measure.root(), measure.folder());
        assertThat(cases.findings()).isEmpty();
        return CaseRun.of(assessor, cases.all());
    }
}
