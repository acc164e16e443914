package ip30.workbench.compare;

import ip30.engine.Assessor;
import ip30.engine.ClauseRule;
import ip30.form.FormulaWords;
import ip30.measure.Article;
import ip30.measure.Clause;
import ip30.measure.Evidence;
import ip30.measure.Figure;
import ip30.measure.FigureValue;
import ip30.measure.Measure;
import ip30.measure.Source;
import ip30.measure.Text;
import ip30.workbench.cases.Case;
import ip30.workbench.cases.CaseWords;
import ip30.workbench.compare.Change.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that a measure says, each thing under a key that is the same in another version of it: by slugs, names and days, never by
 * numbers that move.
 */
final class Sayings {

    private final Measure measure;
    private final Assessor assessor;
    private final FormulaWords formulas;
    private final Map<String, Said> all = new LinkedHashMap<>();

    private Sayings(Assessor assessor) {
        this.assessor = assessor;
        this.measure = assessor.measure();
        this.formulas = new FormulaWords(assessor.form(), measure);
    }

    static Map<String, Said> of(Assessor assessor, List<Case> cases) {
        var sayings = new Sayings(assessor);
        sayings.measure();
        sayings.measure.articles().forEach(sayings::article);
        cases.forEach(sayings::example);
        return sayings.all;
    }

    private void measure() {
        var place = new Text("本办法", "The measure");
        text("measure/title", place, "title", measure.title());
        text("measure/number", place, "number", Text.same(measure.number()));
        text(
                "measure/term",
                place,
                "term",
                Text.same(measure.term().from() + " – " + measure.term().to()));
        evidence("measure/term", place, "term", measure.termEvidence(), measure.termSources());
        text("measure/disclaimer", place, "disclaimer", measure.disclaimer());
        figure("measure", place, measure.highestSingleSupport());
        measure.overlaps()
                .forEach(overlap -> text(
                        "measure/overlap/" + overlap.number(),
                        place,
                        "overlap",
                        overlap.note().map(note -> overlap.number() + " " + note)));
        measure.sources().values().forEach(source -> source(place, source));
    }

    private void source(Text place, Source source) {
        text(
                "source/" + source.id(),
                place,
                "source",
                source.title().map(title -> source.id() + " " + title + " " + String.join(" ", source.addresses())));
    }

    private void article(Article article) {
        var place =
                word("article").with("number", String.valueOf(article.number())).map(text -> text + " ");
        var named = join(place, article.title());
        var key = article.slug();
        text(key + "/number", named, "number", Text.same(String.valueOf(article.number())));
        text(key + "/title", named, "title", article.title());
        text(key + "/textRead", named, "textRead", measure.words().of(article.textRead()));
        evidence(key + "/number", named, "number", article.numberEvidence(), article.sources());
        evidence(key + "/subject", named, "subject", article.subjectEvidence(), article.sources());
        texts(key, named, "notes", article.notes());
        article.clauses().forEach(this::clause);
    }

    private void clause(Clause clause) {
        var key = clause.key();
        var place = clause.title().map(title -> clause.id() + " " + title);
        text(key, place, "clause", clause.title());
        assessor.rulebook().rules(clause).forEach(way -> way(key, place, way));
        if (clause.benefit() != null) {
            add(key + "/formula", Kind.FIGURE, place, word("formula"), formulas.of(clause));
        }
        clause.figures().values().forEach(figure -> figure(key, place, figure));
        var evidence = clause.evidence();
        evidence(key + "/conditions", place, "conditions", evidence.conditions(), evidence.sources());
        if (evidence.amount() != null) {
            evidence(key + "/amount", place, "amount", evidence.amount(), evidence.sources());
        }
        clause.exclusiveWith()
                .forEach(other -> text(key + "/exclusive/" + other, place, "notBeside", Text.same(other)));
        texts(key, place, "notes", clause.notes());
        texts(key, place, "documents", clause.documents());
    }

    private void way(String key, Text place, ClauseRule way) {
        var counts = new LinkedHashMap<String, Integer>();
        way.conditions().forEach(condition -> {
            // A rule may ask for two things of one answer; the second is told as its own.
            var about = condition.subject().getSimpleName() + "." + condition.name();
            int nth = counts.merge(about, 1, Integer::sum);
            add(
                    key + "/way/" + way.name() + "/" + about + "/" + nth,
                    Kind.CONDITION,
                    place,
                    condition.label(),
                    condition.comparison().words());
        });
    }

    private void figure(String key, Text place, Figure figure) {
        for (var value : figure.values()) {
            var name = key + "/figure/" + figure.name() + (figure.isDated() ? "/" + value.from() : "");
            var label = figure.isDated() ? figure.label().map(text -> text + " " + value.from()) : figure.label();
            add(name, Kind.FIGURE, place, label, value(figure, value));
            add(name + "/evidence", Kind.EVIDENCE, place, label, known(value.evidence(), value.sources()));
        }
    }

    private Text value(Figure figure, FigureValue value) {
        return value.value() == null
                ? measure.words().of(Evidence.UNPUBLISHED)
                : measure.words().quantity(value.value(), figure.unit());
    }

    private void example(Case example) {
        var place = measure.clauses()
                .filter(clause -> clause.key().equals(example.clause()))
                .findFirst()
                .map(clause -> clause.title().map(title -> clause.id() + " " + title))
                .orElse(Text.same(example.clause()));
        add(
                "case/" + example.clause() + "/" + example.name(),
                Kind.CASE,
                place,
                Text.same(example.name()),
                Text.same(CaseWords.expected(example)));
    }

    private void texts(String key, Text place, String what, List<Text> texts) {
        for (int i = 0; i < texts.size(); i++) {
            text(key + "/" + what + "/" + i, place, what, texts.get(i));
        }
    }

    private void text(String key, Text place, String what, Text value) {
        add(key, Kind.TEXT, place, word(what), value);
    }

    private void evidence(String key, Text place, String what, Evidence evidence, List<String> sources) {
        add(key + "/evidence", Kind.EVIDENCE, place, word(what), known(evidence, sources));
    }

    private Text known(Evidence evidence, List<String> sources) {
        return measure.words().of(evidence).map(word -> word + " (" + String.join(", ", sources) + ")");
    }

    private Text word(String key) {
        return measure.words().get("page", key);
    }

    private static Text join(Text left, Text right) {
        return new Text(left.zh() + right.zh(), left.en() + right.en());
    }

    private void add(String key, Kind kind, Text place, Text what, Text value) {
        all.put(key, new Said(kind, place, what, value));
    }
}
