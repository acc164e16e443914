package ip30.cli;

import ip30.assessment.AssessedArticle;
import ip30.assessment.AssessedClause;
import ip30.assessment.AssessedItem;
import ip30.assessment.Assessment;
import ip30.assessment.Verdict;
import java.util.stream.Collectors;

/** Every clause in full, in the measure's order: verdict, what is missing, evidence, notes, papers to have at hand. */
final class Clauses {

    private final Assessment assessment;
    private final Vocabulary words;
    private final Style style;
    private final Lines lines;
    private final CriterionLines criteria;

    Clauses(Assessment assessment, Vocabulary words, Style style, Lines lines) {
        this.assessment = assessment;
        this.words = words;
        this.style = style;
        this.lines = lines;
        this.criteria = new CriterionLines(words, style, lines);
    }

    void write() {
        assessment.articles().forEach(this::article);
    }

    private void article(AssessedArticle assessed) {
        var article = assessed.article();
        lines.line(1, style.heading(words.heading(article)) + "  " + words.of(assessed.verdict()));
        article.notes().forEach(note -> lines.line(2, style.faint(words.in(note))));
        assessed.clauses().forEach(this::clause);
    }

    private void clause(AssessedClause assessed) {
        var clause = assessed.clause();
        var value = clause.benefit() == null ? "" : "  " + words.value(clause, assessed.amount());
        lines.line(2, clause.id() + " " + words.in(clause.title()) + "  " + words.of(assessed.verdict()) + value);
        criteria.write(3, assessed.criteria());
        assessed.items().forEach(this::item);
        assessed.steps().forEach(step -> lines.line(3, step.in(words.language())));
        lines.line(3, style.faint(words.evidence(clause)));
        clause.notes(assessment.measure().words()).forEach(note -> lines.line(3, style.faint(words.in(note))));
        if (assessed.verdict() != Verdict.NOT_QUALIFIED && !clause.documents().isEmpty()) {
            var documents = clause.documents().stream().map(words::in).collect(Collectors.joining("; "));
            lines.line(3, words.say("documents", "documents", documents));
        }
    }

    private void item(AssessedItem item) {
        lines.line(3, "· " + words.item(item.pointer(), item.label()) + "  " + words.of(item.verdict()));
        criteria.write(4, item.criteria());
        item.steps().forEach(step -> lines.line(4, step.in(words.language())));
        item.flags().forEach(flag -> lines.line(4, style.open("! " + words.of(flag))));
    }
}
