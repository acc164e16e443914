package ip30.contract;

import ip30.assessment.Flag;
import ip30.assessment.Outcome;
import ip30.assessment.Verdict;
import ip30.condition.StatedCondition;
import ip30.engine.Assessor;
import ip30.form.FormulaWords;
import ip30.measure.Article;
import ip30.measure.ArticleKind;
import ip30.measure.BenefitKind;
import ip30.measure.Chapter;
import ip30.measure.Clause;
import ip30.measure.Evidence;
import ip30.measure.Measure;
import ip30.measure.Text;
import ip30.measure.Unit;
import ip30.measure.Words;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the whole measure: what can be had, how much, and how well each statement is known. */
final class MeasureWriter {

    private final Json json;
    private final Assessor assessor;
    private final Measure measure;
    private final Words words;
    private final MeasureParts parts;
    private final TestWriter tests;
    private final FormulaWords formulas;
    private final Map<String, String> idByKey;

    MeasureWriter(Json json, Assessor assessor) {
        this.json = json;
        this.assessor = assessor;
        this.measure = assessor.measureOfToday();
        this.words = measure.words();
        this.parts = new MeasureParts(json);
        this.tests = new TestWriter(json);
        this.formulas = new FormulaWords(assessor.form(), measure);
        this.idByKey = measure.clauses().collect(Collectors.toMap(Clause::key, Clause::id));
    }

    void write() throws IOException {
        json.object(() -> {
            head();
            json.object("evidenceCounts", this::evidenceCounts);
            json.objects("chapters", measure.chapters(), this::chapter);
            json.objects("articles", measure.articles(), this::article);
            parts.sources(measure.sources().values());
            json.object("words", this::dictionary);
            json.text("disclaimer", measure.disclaimer());
        });
    }

    private void head() throws IOException {
        parts.identity(measure);
        json.text("authority", measure.authority());
        json.put("issuedOn", measure.issuedOn());
        json.put("issuedOnEvidence", measure.issuedOnEvidence());
        parts.term(measure);
        json.put("termEvidence", measure.termEvidence());
        json.strings("termSources", measure.termSources());
        json.object("highestSingleSupport", () -> parts.figure(measure.highestSingleSupport()));
        json.object("claims", () -> {
            json.object("usualWindow", () -> parts.practice(measure.claims().usualWindow()));
            json.object("afterTerm", () -> parts.practice(measure.claims().afterTerm()));
        });
        parts.overlaps(measure);
        json.put("rulesVersion", measure.rulesVersion());
    }

    private void evidenceCounts() throws IOException {
        for (var statements : EvidenceCounts.of(measure).entrySet()) {
            json.object(statements.getKey(), () -> counts(statements.getValue()));
        }
    }

    private void counts(Map<Evidence, Integer> counts) throws IOException {
        int unconfirmed = 0;
        for (var count : counts.entrySet()) {
            json.put(count.getKey().name(), count.getValue());
            unconfirmed += count.getKey().isConfirmed() ? 0 : count.getValue();
        }
        json.put("unconfirmed", unconfirmed);
    }

    private void chapter(Chapter chapter) throws IOException {
        json.put("id", chapter.id());
        json.text("title", chapter.title());
        json.put("evidence", chapter.evidence());
    }

    private void article(Article article) throws IOException {
        parts.heading(article, words);
        json.texts("notes", article.notes());
        json.objects("clauses", article.clauses(), this::clause);
    }

    private void clause(Clause clause) throws IOException {
        json.put("id", clause.id());
        json.text("title", clause.title());
        json.put("per", clause.per());
        json.put("needsScope", clause.needsScope());
        if (clause.benefit() == null) {
            json.putNull("benefit");
        } else {
            json.object("benefit", () -> benefit(clause));
        }
        parts.evidence(clause);
        parts.figures(clause);
        var ways = assessor.ways(clause);
        conditions(clause, ways.get(0));
        if (ways.size() > 1) {
            json.objects("otherWays", ways.subList(1, ways.size()), way -> conditions(clause, way));
        }
        json.strings(
                "exclusiveWith",
                clause.exclusiveWith().stream().map(idByKey::get).toList());
        json.texts("notes", clause.notes(words));
        json.texts("documents", clause.documents());
    }

    private void conditions(Clause clause, List<StatedCondition> way) throws IOException {
        json.objects("conditions", way, condition -> condition(clause, condition));
    }

    private void condition(Clause clause, StatedCondition condition) throws IOException {
        json.strings("facts", condition.facts());
        json.text("label", condition.label());
        json.text("required", condition.comparison().words());
        tests.write(condition.comparison());
        if (condition.evidence() != clause.evidence().conditions()) {
            json.put("evidence", condition.evidence());
        }
    }

    private void benefit(Clause clause) throws IOException {
        var benefit = clause.benefit();
        json.put("kind", benefit.kind());
        json.text("formula", formulas.of(clause));
        json.strings("inputs", benefit.inputs());
        json.put("ceiling", clause.isCeiling());
        json.put("once", benefit.once());
        parts.payee(clause);
    }

    /** Words for every code that an answer may hold, so that no reader keeps a list of its own. */
    private void dictionary() throws IOException {
        section("verdict", Verdict.values(), words::of);
        section("outcome", Outcome.values(), words::of);
        section("flag", Flag.values(), words::of);
        section("evidence", Evidence.values(), words::of);
        section("evidenceMeaning", Evidence.values(), value -> words.get("EvidenceMeaning", value.name()));
        section("articleKind", ArticleKind.values(), words::of);
        section("benefitKind", BenefitKind.values(), words::of);
        section("unit", Unit.values(), words::of);
    }

    private <E extends Enum<E>> void section(String name, E[] values, Function<E, Text> word) throws IOException {
        json.object(name, () -> {
            for (var value : values) {
                json.text(value.name(), word.apply(value));
            }
        });
    }
}
