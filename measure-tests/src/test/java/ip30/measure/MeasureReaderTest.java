package ip30.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasureReaderTest {

    private static final Measure MEASURE = MeasureReader.read(CompiledData.read());

    @Test
    void theTermIsComputedFromItsFirstDayAndItsYears() {
        assertThat(MEASURE.term().from()).isEqualTo(LocalDate.of(2023, 11, 23));
        assertThat(MEASURE.term().to()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void aFigureWithoutAValueIsUnpublishedAndNoOther() {
        MEASURE.clauses()
                .flatMap(clause -> clause.figures().values().stream())
                .forEach(figure -> assertThat(figure.value() == null)
                        .as(figure.name())
                        .isEqualTo(figure.evidence() == Evidence.UNPUBLISHED));
    }

    @Test
    void aRateIsReadExactlyAsWritten() {
        var rate = MEASURE.clauses()
                .filter(clause -> clause.key().equals("pledge-financing.2"))
                .findFirst()
                .orElseThrow()
                .figure("ratePerYear");
        assertThat(rate.value()).isEqualTo(new BigDecimal("0.03"));
    }

    @Test
    void articlesAreNumberedOneToThirtyAndKnowTheirChapters() {
        assertThat(MEASURE.articles())
                .extracting(Article::number)
                .isSorted()
                .doesNotHaveDuplicates()
                .startsWith(1)
                .endsWith(30);
        assertThat(MEASURE.chapters())
                .extracting(Chapter::id)
                .containsAll(MEASURE.articles().stream().map(Article::chapter).toList());
    }

    @Test
    void everyClauseThatExcludesAnotherNamesOneThatExists() {
        var keys = MEASURE.clauses().map(Clause::key).toList();
        MEASURE.clauses().forEach(clause -> assertThat(keys).containsAll(clause.exclusiveWith()));
    }

    @Test
    void anUnknownKeyIsAnErrorThatNamesItsPlace() {
        var node = new YamlNode("articles/3", new HashMap<>(Map.of("titel", "x")));
        assertThatThrownBy(node::close).hasMessage("articles/3: unknown key titel");
        assertThatThrownBy(() -> node.string("title")).hasMessage("articles/3: title is missing");
    }

    @Test
    void aWrongConstantIsAnErrorThatNamesItsPlace() {
        var node = new YamlNode("articles/3", Map.of("evidence", "CERTAIN"));
        assertThatThrownBy(() -> node.evidence("evidence")).hasMessage("articles/3: evidence is no Evidence: CERTAIN");
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        MEASURE.words()
                .sections()
                .forEach((section, texts) -> texts.forEach((key, text) -> {
                    boolean mayBeEmpty = section.equals("Unit");
                    assertThat(mayBeEmpty || !text.zh().isBlank() && !text.en().isBlank())
                            .as(section + "." + key)
                            .isTrue();
                }));
    }
}
