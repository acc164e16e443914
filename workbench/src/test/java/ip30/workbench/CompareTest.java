package ip30.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ip30.measure.Evidence;
import ip30.profile.Request;
import ip30.workbench.cases.Case;
import ip30.workbench.cases.Cases;
import ip30.workbench.compare.Change;
import ip30.workbench.compare.Changes;
import ip30.workbench.compare.Changes.Version;
import ip30.workbench.compare.Effect;
import ip30.workbench.compare.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of a measure: what is told of the difference, and what it does to firms. */
class CompareTest {

    private static final String LOANS = "14-pledge-loans/article.yaml";

    @TempDir
    private Path before;

    @TempDir
    private Path after;

    private Version old;

    @BeforeEach
    void readTheEarlierVersion() throws IOException {
        old = version(Example.in(before));
    }

    @Test
    void theSameVersionHasNoDifference() throws IOException {
        assertThat(Changes.between(old, version(Example.in(after)))).isEmpty();
    }

    @Test
    void figuresEvidenceConditionsTextsAndCasesAreToldInThisOrder() throws IOException {
        var edited = Example.in(after)
                .write(
                        LOANS,
                        "value: 0.03, unit: FRACTION_PER_YEAR",
                        "value: 0.02, unit: FRACTION_PER_YEAR, evidence:" + " REPORTED, sources: [FREPORT]")
                .write(LOANS, "en: Fictitious loan contract", "en: Fictitious contract")
                .write("14-pledge-loans/rules.drl", "principal > 0,", "securedByOwnIp == true,\n        principal > 0,")
                .write(
                        "14-pledge-loans/cases.yaml",
                        "over 11 months it brings 137,500",
                        "over 11 months it brings less");
        var changes = Changes.between(old, version(edited));
        assertThat(changes.stream().map(CompareTest::inShort))
                .containsSubsequence(
                        "FIGURE 14.1 Fictitious interest subsidy: Rate a year: 3% a year → 2% a year",
                        "CONDITION 14.1 Fictitious interest subsidy: Secured by own IP: null → yes",
                        "EVIDENCE 14.1 Fictitious interest subsidy: Rate a year: Precedent (FOLD) → Reported (FREPORT)",
                        "TEXT 14.1 Fictitious interest subsidy: Papers: Fictitious loan contract → Fictitious contract");
        assertThat(changes).extracting(Change::kind).isSorted();
        assertThat(changes)
                .filteredOn(change -> change.kind() == Change.Kind.CASE)
                .hasSize(2);
    }

    @Test
    void anArticleThatMovesChangesItsNumberAndNothingElse() throws IOException {
        var moved = Example.in(after)
                .rename("14-pledge-loans", "17-pledge-loans")
                .rename("15-marks", "14-marks")
                .rename("17-pledge-loans", "15-pledge-loans");
        assertThat(Changes.between(old, version(moved)))
                .extracting(change -> change.what().en() + ": "
                        + change.before().en() + " → " + change.after().en())
                .containsExactlyInAnyOrder("number: 14 → 15", "number: 15 → 14");
    }

    @Test
    void theEffectTellsClausesWonAndLostMoneyByEvidenceAndTheFirmsByNumberAlone() throws IOException {
        var now = version(Example.in(after)
                .write(LOANS, "value: 0.03", "value: 0.02")
                .write(LOANS, "value: 12, unit: MONTHS", "value: 11, unit: MONTHS"));
        var effect = new Effect(old.assessor(), now.assessor());
        effect.add("line 1", request("a loan of 5,000,000 over 12 months brings 150,000"));
        effect.add("line 2", request("over 11 months it brings 137,500"));
        effect.add("line 3", request("over 13 months it brings nothing"));
        assertThat(effect.count()).isEqualTo(3);
        assertThat(effect.changed()).isEqualTo(2);
        var loans = effect.clauses().stream()
                .filter(each -> each.clause().key().equals("pledge-loans.1"))
                .findFirst()
                .orElseThrow();
        assertThat(loans.won()).isZero();
        assertThat(loans.lost()).isEqualTo(1);
        assertThat(loans.moneyBefore()).containsOnlyKeys(Evidence.PRECEDENT).containsValue(287_500L);
        assertThat(loans.moneyAfter()).containsOnlyKeys(Evidence.PRECEDENT).containsValue(91_666L);
        assertThat(effect.mostAffected())
                .extracting(firm -> firm.name() + " " + firm.gained())
                .containsExactly("line 1 -150000", "line 2 -45834");
    }

    @Test
    void aVersionIsAFolderAMeasureOrARevision(@TempDir Path scratch) throws Exception {
        var example = Example.in(after);
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "-m", "first");
        example.write(LOANS, "value: 0.03", "value: 0.02");
        var versions = new Versions(example.root(), after, scratch);
        for (var name : List.of("HEAD", ".", Example.ID, "rules/" + Example.ID)) {
            assertThat(versions.open(name).measures()).as(name).hasSize(1);
        }
        var head = versions.open("HEAD").measures().get(0).assessor(Example.CLOCK);
        assertThat(Changes.between(new Version(head, List.of()), new Version(old.assessor(), List.of())))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> versions.open("no-such-revision"))
                .withMessageContaining("no revision of git that has rules/");
        assertThatIllegalArgumentException().isThrownBy(() -> versions.open("--output=x"));
        assertThat(Files.exists(after.resolve("x"))).isFalse();
    }

    private void git(String... arguments) throws Exception {
        var command = new java.util.ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).directory(after.toFile()).start().waitFor())
                .isZero();
    }

    private Request request(String name) {
        return old.cases().stream()
                .filter(example -> example.name().equals(name))
                .map(Case::request)
                .findFirst()
                .orElseThrow();
    }

    private static Version version(Example example) throws IOException {
        var measure = example.measure();
        var assessor = measure.assessor(Example.CLOCK);
        return new Version(
                assessor, Cases.read(assessor, measure.root(), measure.folder()).all());
    }

    private static String inShort(Change change) {
        return change.kind() + " " + change.place().en() + ": " + change.what().en() + ": "
                + (change.before() == null ? null : change.before().en()) + " → "
                + (change.after() == null ? null : change.after().en());
    }
}
