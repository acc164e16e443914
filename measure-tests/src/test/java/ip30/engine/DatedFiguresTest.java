package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.measure.Clause;
import ip30.measure.Evidence;
import ip30.measure.Figure;
import ip30.measure.FigureDate;
import ip30.measure.Measure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a figure inherits, and what it is from which day on. */
class DatedFiguresTest {

    private static final String LOANS = "04-loans/article.yaml";
    private static final String RATE = "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR}";
    private static final LocalDate FIRST = LocalDate.of(2030, 3, 1);
    private static final LocalDate CHANGE = LocalDate.of(2031, 7, 1);

    @TempDir
    private Path root;

    @Test
    void aFigureHasTheEvidenceAndSourcesOfItsClauseUnlessItStatesItsOwn() throws IOException {
        var measure = EditedMeasure.in(root)
                .write(
                        LOANS,
                        "{conditions: PRECEDENT, amount: PRECEDENT, sources: [FOLD]}",
                        "{conditions: PRECEDENT, amount: ASSUMED, sources: [FTEXT, FOLD]}")
                .write(
                        LOANS,
                        "yearlyCap: {value: 20000, unit: CNY}",
                        "yearlyCap: {value: 20000, unit: CNY, evidence: REPORTED, sources: [FREPORT]}")
                .read();
        assertBasis(figure(measure, "ratePerYear"), Evidence.ASSUMED, "FTEXT", "FOLD");
        assertBasis(figure(measure, "maxMonths"), Evidence.PRECEDENT, "FTEXT", "FOLD");
        assertBasis(figure(measure, "yearlyCap"), Evidence.REPORTED, "FREPORT");
    }

    @Test
    void aFigureWithoutDatesHoldsFromTheFirstDayAndTheMeasureHasOneEdition() throws IOException {
        var measure = EditedMeasure.in(root).undated().read();
        assertThat(figure(measure, "ratePerYear").isDated()).isFalse();
        assertThat(figure(measure, "ratePerYear").from()).isEqualTo(FIRST);
        assertThat(measure.editions()).containsExactly(FIRST);
        assertThat(measure.on(CHANGE)).isSameAs(measure);
        assertThat(measure.figuresBy()).isEqualTo(FigureDate.ITEM_DATE);
    }

    @Test
    void aDatedFigureHoldsUntilTheNextBegins() throws IOException {
        var measure = EditedMeasure.in(root)
                .undated()
                .write(
                        LOANS,
                        RATE,
                        "ratePerYear: {value: 0.03, unit: FRACTION_PER_YEAR,"
                                + " from 2032-01-01: {value: 0.01},"
                                + " from 2031-07-01: {value: 0.02, evidence: REPORTED, sources: [FREPORT]}}")
                .read();
        assertThat(measure.editions()).containsExactly(FIRST, CHANGE, LocalDate.of(2032, 1, 1));
        assertRate(measure, "0.03", Evidence.PRECEDENT);
        assertRate(measure.on(FIRST.minusDays(1)), "0.03", Evidence.PRECEDENT);
        assertRate(measure.on(CHANGE.minusDays(1)), "0.03", Evidence.PRECEDENT);
        assertRate(measure.on(CHANGE), "0.02", Evidence.REPORTED);
        assertRate(measure.on(CHANGE.plusDays(1)), "0.02", Evidence.REPORTED);
        assertRate(measure.on(LocalDate.of(2032, 1, 1)), "0.01", Evidence.PRECEDENT);
        assertRate(measure.on(LocalDate.of(2040, 1, 1)), "0.01", Evidence.PRECEDENT);
        assertRate(measure.on(CHANGE).on(FIRST), "0.03", Evidence.PRECEDENT);
        assertThat(figure(measure.on(CHANGE), "ratePerYear").from()).isEqualTo(CHANGE);
        assertThat(figure(measure.on(CHANGE), "maxMonths")).isEqualTo(figure(measure, "maxMonths"));
    }

    @Test
    void theFirstDateMayBeTheFirstDayOfTheTerm() throws IOException {
        var measure = EditedMeasure.in(root)
                .undated()
                .write(
                        LOANS,
                        RATE,
                        "ratePerYear: {unit: FRACTION_PER_YEAR, from 2030-03-01: {value: 0.03},"
                                + " from 2033-02-28: {value: 0.02}}")
                .read();
        assertRate(measure, "0.03", Evidence.PRECEDENT);
        assertRate(measure.on(LocalDate.of(2033, 2, 28)), "0.02", Evidence.PRECEDENT);
        assertThat(measure.editions()).containsExactly(FIRST, LocalDate.of(2033, 2, 28));
    }

    @Test
    void theHighestSingleSupportMayBeDated() throws IOException {
        var measure = EditedMeasure.in(root)
                .undated()
                .write(
                        "measure.yaml",
                        "highestSingleSupport: {value: 50000, unit: CNY,",
                        "highestSingleSupport: {value: 50000, unit: CNY, from 2031-07-01: {value: 60000},")
                .read();
        assertThat(measure.editions()).containsExactly(FIRST, CHANGE);
        assertThat(measure.on(CHANGE.minusDays(1)).highestSingleSupport().value())
                .isEqualByComparingTo("50000");
        assertThat(measure.on(CHANGE).highestSingleSupport().value()).isEqualByComparingTo("60000");
        assertBasis(measure.on(CHANGE).highestSingleSupport(), Evidence.REPORTED, "FREPORT");
    }

    private static void assertRate(Measure measure, String value, Evidence evidence) {
        var rate = figure(measure, "ratePerYear");
        assertThat(rate.value()).isEqualByComparingTo(value);
        assertThat(rate.evidence()).isEqualTo(evidence);
    }

    private static void assertBasis(Figure figure, Evidence evidence, String... sources) {
        assertThat(figure.evidence()).isEqualTo(evidence);
        assertThat(figure.sources()).isEqualTo(List.of(sources));
    }

    private static Figure figure(Measure measure, String name) {
        return measure.clauses()
                .filter(clause -> clause.key().equals("loans.2"))
                .map((Clause clause) -> clause.figure(name))
                .findFirst()
                .orElseThrow();
    }
}
