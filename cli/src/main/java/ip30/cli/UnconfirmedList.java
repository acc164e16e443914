package ip30.cli;

import ip30.engine.Assessor;
import ip30.engine.Formula;
import ip30.engine.Limits;
import ip30.measure.Clause;
import ip30.measure.Evidence;
import ip30.measure.Measure;
import ip30.measure.Numbers;
import ip30.workbench.source.MeasureFolder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What an officer still has to confirm: the clauses by the money that hangs on them, each statement with its place. */
final class UnconfirmedList {

    /** More than anything sets: where nothing does, nobody knows how much hangs on it. */
    private static final long NO_MOST = Long.MAX_VALUE;

    private final Assessor assessor;
    private final Measure measure;
    private final MeasureFolder folder;
    private final Today today;
    private final Vocabulary words;
    private final Style style;
    private final Lines lines = new Lines();

    /** @param today the real day, which the first line is about */
    UnconfirmedList(Assessor assessor, MeasureFolder folder, Today today, Vocabulary words, Style style) {
        this.assessor = assessor;
        this.measure = assessor.measureOfToday();
        this.folder = folder;
        this.today = today;
        this.words = words;
        this.style = style;
    }

    /**
     * Statements of one clause.
     *
     * @param path of the clause in the compiled data
     * @param most yuan a year; {@link #NO_MOST} where nothing sets a most
     */
    private record OfClause(Clause clause, String path, long most, List<Statement> open) {}

    String text() {
        lines.line(0, style.open(today.in(words, measure)));
        lines.line(0, style.heading(words.in(measure.nickname())) + "  " + measure.number());
        lines.line(0, words.say("unconfirmed"));
        lines.line(0, progress());
        var clauses = clauses();
        clauses.stream().filter(each -> each.clause().bringsMoney()).forEach(this::clause);
        lines.heading(style.heading(words.say("withoutMoney")));
        clauses.stream().filter(each -> !each.clause().bringsMoney()).forEach(each -> statements(each, 1));
        articles();
        chapters();
        new SourceLines(words, style).write(measure.sources().values(), lines);
        return lines.toString();
    }

    private String progress() {
        var all = Statement.evidence(measure).toList();
        long confirmed = all.stream().filter(Evidence::isConfirmed).count();
        return words.say("confirmedOf", "confirmed", confirmed, "all", all.size());
    }

    /** Those with anything open, most money first; of equals in the measure's order. */
    private List<OfClause> clauses() {
        var clauses = new ArrayList<OfClause>();
        for (int i = 0; i < measure.articles().size(); i++) {
            var article = measure.articles().get(i);
            for (int j = 0; j < article.clauses().size(); j++) {
                var clause = article.clauses().get(j);
                var open = Statement.of(clause).filter(Statement::isOpen).toList();
                if (!open.isEmpty()) {
                    clauses.add(new OfClause(clause, "/articles/" + i + "/clauses/" + j, most(clause), open));
                }
            }
        }
        clauses.sort(Comparator.comparingLong(OfClause::most).reversed());
        return clauses;
    }

    private long most(Clause clause) {
        if (!clause.hasPublishedAmount()) {
            return 0;
        }
        return assessor.rulebook().rules(clause).stream()
                .map(rule -> new Formula(rule, Limits.of(clause, measure), measure.words()).most())
                .mapToLong(most -> most == null ? NO_MOST : most)
                .max()
                .orElse(0);
    }

    private void clause(OfClause each) {
        var most = each.most() == NO_MOST
                ? words.say("mostUnknown")
                : each.most() == 0
                        ? words.say("amountUnpublished")
                        : words.say("mostAYear", "amount", Numbers.grouped(each.most()));
        lines.heading(
                style.heading(each.clause().id() + " " + words.in(each.clause().title())) + "  " + most);
        statements(each, 1);
    }

    private void statements(OfClause each, int level) {
        each.open().forEach(statement -> line(level, statement, path(each.path(), statement)));
    }

    private static String path(String clause, Statement statement) {
        return statement.figure() == null
                ? clause + "/evidence"
                : clause + "/figures/" + statement.figure().name();
    }

    private void line(int level, Statement statement, String path) {
        lines.line(
                level, statement.in(words) + "  " + style.faint(folder.places().place(path)));
    }

    private void articles() {
        for (int i = 0; i < measure.articles().size(); i++) {
            var article = measure.articles().get(i);
            var path = "/articles/" + i + "/evidence";
            Statement.of(article)
                    .filter(statement -> statement.clause() == null && statement.isOpen())
                    .forEach(statement -> lines.line(
                            1,
                            words.heading(article) + " · " + statement.in(words) + "  "
                                    + style.faint(folder.places().place(path))));
        }
    }

    private void chapters() {
        measure.chapters().stream()
                .filter(chapter -> !chapter.evidence().isConfirmed())
                .forEach(chapter -> lines.line(
                        1,
                        words.heading(chapter) + "  "
                                + style.faint(folder.places().place("/measure/chapters/" + chapter.id()))));
    }
}
