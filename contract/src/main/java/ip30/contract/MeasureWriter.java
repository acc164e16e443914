package ip30.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import ip30.assessment.Flag;
import ip30.assessment.Outcome;
import ip30.assessment.Verdict;
import ip30.form.Form;
import ip30.measure.Article;
import ip30.measure.ArticleKind;
import ip30.measure.BenefitKind;
import ip30.measure.Clause;
import ip30.measure.Evidence;
import ip30.measure.Language;
import ip30.measure.Measure;
import ip30.measure.Practice;
import ip30.measure.Text;
import ip30.measure.Unit;
import ip30.measure.Words;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the whole measure as JSON in one language: what can be had, how much, and how well each statement is known. */
final class MeasureWriter {

    private final JsonGenerator json;
    private final Language language;
    private final Measure measure;
    private final Words words;
    private final MeasureParts parts;
    private final FormulaWords formulas;
    private final Map<String, String> idByKey;

    MeasureWriter(JsonGenerator json, Language language, Measure measure, Form form) {
        this.json = json;
        this.language = language;
        this.measure = measure;
        this.words = measure.words();
        this.parts = new MeasureParts(json, language);
        this.formulas = new FormulaWords(form, measure);
        this.idByKey = measure.clauses().collect(Collectors.toMap(Clause::key, Clause::id));
    }

    void write() throws IOException {
        json.writeStartObject();
        head();
        json.writeObjectFieldStart("evidenceCounts");
        for (var count : EvidenceCounts.of(measure).entrySet()) {
            counts(count.getKey(), count.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("chapters");
        for (var chapter : measure.chapters()) {
            json.writeStartObject();
            json.writeStringField("id", chapter.id());
            parts.text("title", chapter.title());
            json.writeStringField("evidence", chapter.evidence().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("articles");
        for (var article : measure.articles()) {
            article(article);
        }
        json.writeEndArray();
        parts.sources(measure);
        dictionary();
        parts.text("disclaimer", measure.disclaimer());
        json.writeEndObject();
    }

    private void head() throws IOException {
        parts.identity(measure);
        parts.text("authority", measure.authority());
        json.writeStringField("issuedOn", measure.issuedOn().toString());
        json.writeStringField("issuedOnEvidence", measure.issuedOnEvidence().name());
        parts.term(measure);
        json.writeStringField("termEvidence", measure.termEvidence().name());
        parts.strings("termSources", measure.termSources());
        json.writeFieldName("highestSingleSupport");
        parts.figure(measure.highestSingleSupport());
        json.writeObjectFieldStart("claims");
        practice("usualWindow", measure.claims().usualWindow());
        practice("afterTerm", measure.claims().afterTerm());
        json.writeEndObject();
        parts.overlaps(measure);
        json.writeStringField("rulesVersion", measure.rulesVersion());
    }

    private void practice(String name, Practice practice) throws IOException {
        json.writeObjectFieldStart(name);
        parts.practice(practice);
        json.writeEndObject();
    }

    private void counts(String name, Map<Evidence, Integer> counts) throws IOException {
        json.writeObjectFieldStart(name);
        int unconfirmed = 0;
        for (var count : counts.entrySet()) {
            json.writeNumberField(count.getKey().name(), count.getValue());
            unconfirmed += EvidenceCounts.isUnconfirmed(count.getKey()) ? count.getValue() : 0;
        }
        json.writeNumberField("unconfirmed", unconfirmed);
        json.writeEndObject();
    }

    private void article(Article article) throws IOException {
        json.writeStartObject();
        parts.heading(article);
        parts.texts("notes", article.notes());
        json.writeArrayFieldStart("clauses");
        for (var clause : article.clauses()) {
            clause(clause);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void clause(Clause clause) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", clause.id());
        parts.text("title", clause.title());
        json.writeStringField("per", clause.per());
        json.writeBooleanField("needsScope", clause.needsScope());
        if (clause.benefit() == null) {
            json.writeNullField("benefit");
        } else {
            benefit(clause);
        }
        parts.evidence(clause);
        parts.figures(clause);
        parts.strings(
                "exclusiveWith",
                clause.exclusiveWith().stream().map(idByKey::get).toList());
        parts.texts("notes", clause.notes(words));
        parts.texts("documents", clause.documents());
        json.writeEndObject();
    }

    private void benefit(Clause clause) throws IOException {
        var benefit = clause.benefit();
        json.writeObjectFieldStart("benefit");
        json.writeStringField("kind", benefit.kind().name());
        parts.text("formula", formulas.of(clause));
        parts.strings("inputs", benefit.inputs());
        json.writeBooleanField("ceiling", clause.isCeiling());
        json.writeBooleanField("once", benefit.once());
        parts.payee(clause);
        json.writeEndObject();
    }

    /** Words for every code that an answer may hold, so that no reader keeps a list of its own. */
    private void dictionary() throws IOException {
        json.writeObjectFieldStart("words");
        section("verdict", Verdict.values(), words::of);
        section("outcome", Outcome.values(), words::of);
        section("flag", Flag.values(), words::of);
        section("evidence", Evidence.values(), words::of);
        section("evidenceMeaning", Evidence.values(), value -> words.get("EvidenceMeaning", value.name()));
        section("articleKind", ArticleKind.values(), words::of);
        section("benefitKind", BenefitKind.values(), words::of);
        section("unit", Unit.values(), words::of);
        json.writeEndObject();
    }

    private <E extends Enum<E>> void section(String name, E[] values, Function<E, Text> word) throws IOException {
        json.writeObjectFieldStart(name);
        for (var value : values) {
            parts.text(value.name(), word.apply(value));
        }
        json.writeEndObject();
    }
}
