package ip30.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MeasureReaderTest {

    private static final Pattern WRITTEN_FIGURE = Pattern.compile("(?m)^ +(\\w+): \\{value: ([\\d.]+),");

    private static final Measure MEASURE = MeasureReader.read(CompiledData.read());

    @Test
    void theTermIsComputedFromItsFirstDayAndItsYears() {
        assertThat(MEASURE.term().from()).isEqualTo(MEASURE.inForceFrom());
        assertThat(MEASURE.term().to().plusDays(1))
                .isEqualTo(MEASURE.inForceFrom().plusYears(MEASURE.termYears()));
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
    void everyFigureIsReadExactlyAsWritten() throws IOException {
        for (var article : MEASURE.articles()) {
            var file = Path.of("articles", "%02d-%s".formatted(article.number(), article.slug()), "article.yaml");
            var written = WRITTEN_FIGURE
                    .matcher(Files.readString(file))
                    .results()
                    .map(figure -> figure.group(1) + " " + figure.group(2))
                    .toList();
            var read = article.clauses().stream()
                    .flatMap(clause -> clause.figures().values().stream())
                    .filter(figure -> figure.value() != null)
                    .map(figure -> figure.name() + " " + figure.value())
                    .toList();
            assertThat(read).as(file.toString()).isEqualTo(written);
        }
    }

    @Test
    void anotherInstrumentOverlapsItsArticlesFromItsFirstDayToItsLast() {
        var naming = MEASURE.overlaps().stream()
                .filter(overlap -> !overlap.articles().isEmpty())
                .toList();
        assertThat(naming).isNotEmpty();
        for (var overlap : naming) {
            var days = overlap.days();
            assertThat(MEASURE.overlappedOn(days.from().minusDays(1))).doesNotContainAnyElementsOf(overlap.articles());
            assertThat(MEASURE.overlappedOn(days.from())).containsAll(overlap.articles());
            assertThat(MEASURE.overlappedOn(days.to())).containsAll(overlap.articles());
            assertThat(MEASURE.overlappedOn(days.to().plusDays(1))).doesNotContainAnyElementsOf(overlap.articles());
        }
    }

    @Test
    void anOverlapNamesArticlesThatExist() {
        var slugs = MEASURE.articles().stream().map(Article::slug).toList();
        assertThat(MEASURE.overlaps()).flatExtracting(Overlap::articles).isSubsetOf(slugs);
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
        var node = new Node("articles/3", new HashMap<>(Map.of("titel", "x")));
        assertThatThrownBy(node::close).hasMessage("articles/3: unknown key titel");
        assertThatThrownBy(() -> node.string("title")).hasMessage("articles/3: title is missing");
    }

    @Test
    void aWrongConstantIsAnErrorThatNamesItsPlace() {
        var node = new Node("articles/3", Map.of("evidence", "CERTAIN"));
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
