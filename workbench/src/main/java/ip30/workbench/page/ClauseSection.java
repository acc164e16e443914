package ip30.workbench.page;

import ip30.assessment.Outcome;
import ip30.engine.Assessor;
import ip30.engine.ClauseRule;
import ip30.form.FormulaWords;
import ip30.measure.Clause;
import ip30.measure.Evidence;
import ip30.measure.Figure;
import ip30.measure.FigureValue;
import ip30.measure.Measure;
import ip30.measure.Numbers;
import ip30.workbench.cases.CaseRun;
import ip30.workbench.cases.CaseRun.Tried;
import ip30.workbench.coverage.Coverage;
import ip30.workbench.coverage.Coverage.Row;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One clause of the page: conditions, formula, figures, papers, and what the cases show. */
final class ClauseSection {

    private final Assessor assessor;
    private final Measure measure;
    private final CaseRun run;
    private final List<Row> coverage;
    private final PageWords words;
    private final FormulaWords formulas;

    ClauseSection(Assessor assessor, CaseRun run, Coverage coverage, PageWords words) {
        this.assessor = assessor;
        this.measure = assessor.measure();
        this.run = run;
        this.coverage = coverage.rows();
        this.words = words;
        this.formulas = new FormulaWords(assessor.form(), measure);
    }

    String html(Clause clause) {
        var html = new Html();
        html.add("<section class=\"clause\" id=\"clause-" + Html.escaped(clause.id()) + "\">");
        html.element("h4", Html.escaped(clause.id()) + " " + Html.both(clause.title()));
        evidence(html, clause);
        ways(html, clause);
        if (clause.benefit() != null) {
            html.element("p", "<b>" + words.say("brings") + "</b> " + Html.both(formulas.of(clause)));
        }
        html.add(figures(clause.figures().values()));
        exclusions(html, clause);
        titled(
                html,
                "notes",
                clause.notes(measure.words()).stream().map(Html::both).toList());
        titled(html, "documents", clause.documents().stream().map(Html::both).toList());
        cases(html, clause);
        return html.add("</section>").toString();
    }

    private void evidence(Html html, Clause clause) {
        var evidence = clause.evidence();
        var amount =
                evidence.amount() == null ? "" : " · " + words.say("amount") + " " + words.evidence(evidence.amount());
        html.element(
                "p",
                words.say("conditions") + " " + words.evidence(evidence.conditions()) + amount + " "
                        + words.sources(evidence.sources()));
    }

    /** Each way to meet it with its conditions in words, as compiled, and how many cases show each. */
    private void ways(Html html, Clause clause) {
        var ways = assessor.rulebook().rules(clause);
        if (clause.needsScope()) {
            html.element("p", words.say("needsScope"));
        }
        for (var way : ways) {
            if (ways.size() > 1) {
                html.element("p", words.say("way") + " " + Html.escaped(way.name()));
            }
            conditions(html, way);
        }
    }

    private void conditions(Html html, ClauseRule way) {
        var rows = coverage.stream().filter(row -> row.rule() == way).toList();
        if (rows.isEmpty()) {
            html.element("p", words.say("noConditions"));
            return;
        }
        html.head(List.of(
                words.say("condition"),
                words.say("evidence"),
                words.say("met"),
                words.say("unmet"),
                words.say("open")));
        for (var row : rows) {
            var condition = row.condition();
            html.row(List.of(
                    "<b>" + Html.both(condition.label()) + "</b> "
                            + Html.both(condition.comparison().words()) + "<br><code>" + Html.escaped(condition.text())
                            + "</code>",
                    words.evidence(way.evidenceOf(condition)),
                    seen(row, Outcome.MET),
                    seen(row, Outcome.UNMET),
                    seen(row, Outcome.UNKNOWN)));
        }
        html.endTable();
    }

    /** A dash where it cannot come out so at all. */
    private String seen(Row row, Outcome outcome) {
        int count = row.cases().getOrDefault(outcome, 0);
        if (count == 0) {
            return row.needed().contains(outcome)
                    ? "<td class=\"number missing\">0</td>"
                    : "<td class=\"number\">–</td>";
        }
        return "<td class=\"number\">" + count + "</td>";
    }

    /** As a table; nothing where there are none. */
    String figures(Collection<Figure> figures) {
        if (figures.isEmpty()) {
            return "";
        }
        var html = new Html();
        html.head(List.of(
                words.say("figure"),
                words.say("value"),
                words.say("from"),
                words.say("evidence"),
                words.say("sources")));
        figures.forEach(figure -> figure.values()
                .forEach(value -> html.row(List.of(
                        Html.both(figure.label()),
                        value(figure, value),
                        figure.isDated() ? value.from().toString() : "",
                        words.evidence(value.evidence()),
                        words.sources(value.sources())))));
        return html.endTable().toString();
    }

    private String value(Figure figure, FigureValue value) {
        return value.value() == null
                ? words.of(Evidence.UNPUBLISHED)
                : Html.both(measure.words().quantity(value.value(), figure.unit()));
    }

    private void exclusions(Html html, Clause clause) {
        var others = Stream.concat(
                        clause.exclusiveWith().stream(),
                        measure.clauses()
                                .filter(other -> other.exclusiveWith().contains(clause.key()))
                                .map(Clause::key))
                .distinct()
                .flatMap(key -> measure.clauses().filter(other -> other.key().equals(key)))
                .map(other -> "<a href=\"#clause-" + Html.escaped(other.id()) + "\">" + Html.escaped(other.id())
                        + "</a> " + Html.both(other.title()))
                .collect(Collectors.joining("; "));
        if (!others.isEmpty()) {
            html.element("p", words.say("notBeside") + " " + others);
        }
    }

    private void titled(Html html, String title, List<String> items) {
        if (!items.isEmpty()) {
            html.element("p", "<b>" + words.say(title) + "</b>");
            html.list(items);
        }
    }

    private void cases(Html html, Clause clause) {
        var tried = run.all().stream()
                .filter(each -> each.example().clause().equals(clause.key()))
                .toList();
        if (!tried.isEmpty()) {
            html.add("<details class=\"small\"><summary>" + words.say("cases") + " (" + tried.size() + ")</summary>");
            html.list(tried.stream().map(this::line).toList());
            html.add("</details>");
        }
    }

    private String line(Tried tried) {
        var verdict = words.of(tried.assessed().verdict());
        var amount = tried.assessed().amount();
        return Html.escaped(tried.example().name()) + " → " + verdict
                + (amount == null ? "" : " " + Numbers.grouped(amount));
    }
}
