package ip30.cli;

import ip30.measure.Article;
import ip30.measure.Clause;
import ip30.measure.Evidence;
import ip30.measure.Measure;

/** The measure as a list. */
final class MeasureList {

    private final Measure measure;
    private final Vocabulary words;
    private final Today today;
    private final Style style;
    private final Lines lines = new Lines();

    /** @param today the real day, which the first line is about */
    MeasureList(Measure measure, Today today, Vocabulary words, Style style) {
        this.measure = measure;
        this.today = today;
        this.words = words;
        this.style = style;
    }

    String all() {
        head();
        lines.line(0, words.figure(measure.highestSingleSupport()));
        lines.line(0, words.practice(measure.claims().usualWindow()));
        lines.line(0, words.practice(measure.claims().afterTerm()));
        measure.overlaps().forEach(overlap -> lines.line(0, words.overlap(overlap)));
        lines.line(0, words.say("confirmedCount", "confirmed", count(false), "open", count(true)));
        for (var chapter : measure.chapters()) {
            lines.heading(style.heading(words.heading(chapter)));
            measure.articles().stream()
                    .filter(article -> article.chapter().equals(chapter.id()))
                    .forEach(this::article);
        }
        legend();
        return lines.toString();
    }

    private void head() {
        lines.line(0, style.open(today.in(words, measure)));
        lines.line(0, style.heading(words.in(measure.nickname())) + "  " + measure.number());
        lines.line(0, words.in(measure.title()));
        lines.line(
                0,
                measure.term().from() + " – " + measure.term().to() + "  " + words.of(measure.termEvidence()) + "; "
                        + words.sources(measure.termSources()));
    }

    private void article(Article article) {
        lines.line(
                1,
                style.heading(words.heading(article)) + "  " + words.of(article.kind()) + "  "
                        + style.faint(words.say(
                                "articleEvidence",
                                "number",
                                words.of(article.numberEvidence()),
                                "subject",
                                words.of(article.subjectEvidence()))));
        lines.line(2, style.faint(words.of(article.textRead())));
        article.notes().forEach(note -> lines.line(2, words.in(note)));
        article.clauses().forEach(this::clause);
    }

    private void clause(Clause clause) {
        var benefit =
                clause.benefit() == null ? "" : "  " + words.of(clause.benefit().kind());
        var payee = clause.isForPersons() ? words.say("payeePerson") : "";
        lines.line(2, clause.id() + " " + words.in(clause.title()) + benefit + payee);
        lines.line(3, style.faint(words.evidence(clause)));
        clause.figures()
                .values()
                .forEach(figure ->
                        figure.values().forEach(value -> lines.line(3, words.figure(figure.on(value.from())))));
        clause.notes(measure.words()).forEach(note -> lines.line(3, words.in(note)));
    }

    private void legend() {
        lines.heading(style.heading(words.say("legend")));
        for (var evidence : Evidence.values()) {
            lines.line(1, words.of(evidence) + " — " + words.meaning(evidence));
        }
        new SourceLines(words, style).write(measure.sources().values(), lines);
    }

    private long count(boolean isOpen) {
        return Statement.evidence(measure)
                .filter(evidence -> evidence.isConfirmed() != isOpen)
                .count();
    }
}
