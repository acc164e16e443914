package ip30.cli;

import ip30.measure.Article;
import ip30.measure.Chapter;
import ip30.measure.Clause;
import ip30.measure.Evidence;
import ip30.measure.Figure;
import ip30.measure.Measure;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is said of the measure and is known more or less well.
 *
 * @param clause null for a statement about the article
 * @param what a word of the section `report`; null where a figure says it
 * @param figure null where a word says it
 */
record Statement(
        @Nullable Clause clause,
        @Nullable String what,
        @Nullable Figure figure,
        Evidence evidence,
        List<String> sources) {

    /** How well each thing is known that is said at all: each chapter, and each statement of an article. */
    static Stream<Evidence> evidence(Measure measure) {
        return Stream.concat(
                measure.chapters().stream().map(Chapter::evidence),
                measure.articles().stream().flatMap(Statement::of).map(Statement::evidence));
    }

    /** Everything an article says, in its order. */
    static Stream<Statement> of(Article article) {
        var ofArticle = Stream.of(
                new Statement(null, "number", null, article.numberEvidence(), article.sources()),
                new Statement(null, "subject", null, article.subjectEvidence(), article.sources()));
        return Stream.concat(ofArticle, article.clauses().stream().flatMap(Statement::of));
    }

    static Stream<Statement> of(Clause clause) {
        var evidence = clause.evidence();
        var conditions = new Statement(clause, "conditions", null, evidence.conditions(), evidence.sources());
        var amount = evidence.amount() == null
                ? Stream.<Statement>of()
                : Stream.of(new Statement(clause, "amountOf", null, evidence.amount(), evidence.sources()));
        var figures = clause.figures().values().stream()
                .flatMap(figure -> figure.values().stream().map(value -> figure.on(value.from())))
                .map(figure -> new Statement(clause, null, figure, figure.evidence(), figure.sources()));
        return Stream.of(Stream.of(conditions), amount, figures).flatMap(stream -> stream);
    }

    /** Still to be confirmed. */
    boolean isOpen() {
        return !evidence.isConfirmed();
    }

    String in(Vocabulary words) {
        var place = clause == null ? "" : clause.id() + " " + words.in(clause.title()) + " · ";
        return place
                + (figure != null
                        ? words.figure(figure)
                        : words.say(what) + "  " + words.of(evidence) + "; " + words.sources(sources));
    }
}
