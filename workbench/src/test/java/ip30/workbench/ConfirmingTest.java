package ip30.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.measure.ClauseEvidence;
import ip30.measure.Evidence;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** To confirm a figure is one edit: what the clause's amount rests on follows. */
class ConfirmingTest {

    private static final String LOANS = "14-pledge-loans/article.yaml";
    private static final String RATE = "value: 0.03, unit: FRACTION_PER_YEAR";
    private static final String CAP = "value: 1000000, unit: CNY";
    private static final String REPORTED = ", evidence: REPORTED, sources: [FREPORT]";

    @TempDir
    private Path root;

    @Test
    void whileOneFigureOfTheAmountIsUnconfirmedTheAmountStaysAsItWas() throws IOException {
        var evidence = evidence(Example.in(root).write(LOANS, RATE, RATE + REPORTED));
        assertThat(evidence.amount()).isEqualTo(Evidence.PRECEDENT);
        assertThat(evidence.sources()).containsExactly("FOLD");
    }

    @Test
    void onceAllAreConfirmedTheAmountIsKnownAsWellAsTheLeastKnownOfThem() throws IOException {
        var evidence = evidence(Example.in(root)
                .write(LOANS, RATE, RATE + ", evidence: ENACTED, sources: [FREPORT]")
                .write(LOANS, CAP, CAP + REPORTED));
        assertThat(evidence.amount()).isEqualTo(Evidence.REPORTED);
        assertThat(evidence.conditions()).isEqualTo(Evidence.PRECEDENT);
        assertThat(evidence.sources()).containsExactly("FOLD", "FREPORT");
    }

    /** A limit of a condition makes no amount. */
    @Test
    void aFigureOfAConditionNeedNotBeConfirmedForTheAmount() throws IOException {
        var evidence = evidence(Example.in(root)
                .write(LOANS, RATE, RATE + REPORTED)
                .write(LOANS, CAP, CAP + REPORTED)
                .write(LOANS, "value: 12, unit: MONTHS", "value: 12, unit: MONTHS, evidence: ASSUMED, sources: []"));
        assertThat(evidence.amount()).isEqualTo(Evidence.REPORTED);
    }

    /** A clause never says less than it did: figures that are worse known were refused before. */
    @Test
    void figuresThatAreWorseKnownThanTheClauseSaysDoNotLowerItInSilence() throws IOException {
        var edited = Example.in(root)
                .write(LOANS, RATE, RATE + ", evidence: ASSUMED, sources: []")
                .write(LOANS, CAP, CAP + REPORTED)
                .workspace();
        assertThat(Example.refused(edited)).anyMatch(told -> told.contains("amount PRECEDENT"));
    }

    private static ClauseEvidence evidence(Example example) throws IOException {
        return example.measure()
                .assessor(Example.CLOCK)
                .measure()
                .clauses()
                .filter(clause -> clause.key().equals("pledge-loans.1"))
                .findFirst()
                .orElseThrow()
                .evidence();
    }
}
