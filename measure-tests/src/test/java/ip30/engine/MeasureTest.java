package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.measure.Article;
import ip30.measure.Chapter;
import ip30.measure.Clause;
import ip30.measure.Evidence;
import ip30.measure.Measure;
import ip30.measure.Overlap;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The data of every measure, as read. */
@ParameterizedClass(name = "{0}")
@MethodSource("measures")
class MeasureTest {

    private static final Pattern WRITTEN_FIGURE = Pattern.compile("(?m)^ +(\\w+): \\{value: ([\\d.]+),");

    @Parameter
    private Assessor assessor;

    /** All of them, each by its id. */
    static List<Named<Assessor>> measures() {
        return Tested.MEASURES.all().stream()
                .map(entry -> Named.of(entry.id(), Tested.MEASURES.assessor(entry.id())))
                .toList();
    }

    @Test
    void theTermIsComputedFromItsFirstDayAndItsYears() {
        assertThat(measure().term().from()).isEqualTo(measure().inForceFrom());
        assertThat(measure().term().to().plusDays(1))
                .isEqualTo(measure().inForceFrom().plusYears(measure().termYears()));
    }

    @Test
    void aFigureWithoutAValueIsUnpublishedAndNoOther() {
        measure()
                .clauses()
                .flatMap(clause -> clause.figures().values().stream())
                .forEach(figure -> assertThat(figure.value() == null)
                        .as(figure.name())
                        .isEqualTo(figure.evidence() == Evidence.UNPUBLISHED));
    }

    @Test
    void everyFigureIsReadExactlyAsWritten() throws IOException {
        for (var article : measure().articles()) {
            var file = Tested.folder(assessor)
                    .resolve("articles/%02d-%s/article.yaml".formatted(article.number(), article.slug()));
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
        var measure = measure();
        for (var overlap : measure.overlaps()) {
            var days = overlap.days();
            for (var article : overlap.articles()) {
                assertThat(measure.overlappedOn(days.from().minusDays(1))).doesNotContain(article);
                assertThat(measure.overlappedOn(days.from())).contains(article);
                assertThat(measure.overlappedOn(days.to())).contains(article);
                assertThat(measure.overlappedOn(days.to().plusDays(1))).doesNotContain(article);
            }
        }
    }

    @Test
    void anOverlapNamesArticlesThatExist() {
        var slugs = measure().articles().stream().map(Article::slug).toList();
        assertThat(measure().overlaps()).flatExtracting(Overlap::articles).isSubsetOf(slugs);
    }

    @Test
    void articlesAreNumberedFromOneWithoutAGapAndKnowTheirChapters() {
        assertThat(measure().articles())
                .extracting(Article::number)
                .isEqualTo(IntStream.rangeClosed(1, measure().articles().size())
                        .boxed()
                        .toList());
        assertThat(measure().chapters())
                .extracting(Chapter::id)
                .containsAll(measure().articles().stream().map(Article::chapter).toList());
    }

    @Test
    void everyClauseThatExcludesAnotherNamesOneThatExists() {
        var keys = measure().clauses().map(Clause::key).toList();
        measure().clauses().forEach(clause -> assertThat(keys).containsAll(clause.exclusiveWith()));
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        measure()
                .words()
                .sections()
                .forEach((section, texts) -> texts.forEach((key, text) -> {
                    boolean mayBeEmpty = section.equals("Unit");
                    assertThat(mayBeEmpty || !text.zh().isBlank() && !text.en().isBlank())
                            .as(section + "." + key)
                            .isTrue();
                }));
    }

    private Measure measure() {
        return assessor.measure();
    }
}
