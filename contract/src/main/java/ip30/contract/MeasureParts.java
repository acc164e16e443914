package ip30.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import ip30.measure.Article;
import ip30.measure.Clause;
import ip30.measure.Figure;
import ip30.measure.Language;
import ip30.measure.Measure;
import ip30.measure.Practice;
import ip30.measure.Text;
import java.io.IOException;
import java.util.List;

/** Writes the measure, or the parts of it that an assessment repeats, as JSON in one language. */
final class MeasureParts {

    private final JsonGenerator json;
    private final Language language;

    MeasureParts(JsonGenerator json, Language language) {
        this.json = json;
        this.language = language;
    }

    /** Members of the measure's own object: what it is. */
    void identity(Measure measure) throws IOException {
        json.writeStringField("id", measure.id());
        json.writeStringField("number", measure.number());
        text("title", measure.title());
        text("nickname", measure.nickname());
    }

    /** Members: first and last day, both in force. */
    void term(Measure measure) throws IOException {
        json.writeStringField("inForceFrom", measure.term().from().toString());
        json.writeStringField("lastDayInForce", measure.term().to().toString());
    }

    /** Member: other instruments that a firm must know of. */
    void overlaps(Measure measure) throws IOException {
        json.writeArrayFieldStart("overlaps");
        for (var overlap : measure.overlaps()) {
            json.writeStartObject();
            json.writeStringField("number", overlap.number());
            text("title", overlap.title());
            json.writeStringField("inForceFrom", overlap.days().from().toString());
            json.writeStringField("lastDayInForce", overlap.days().to().toString());
            json.writeArrayFieldStart("articles");
            for (var article : measure.articles()) {
                if (overlap.articles().contains(article.slug())) {
                    json.writeNumber(article.number());
                }
            }
            json.writeEndArray();
            json.writeStringField("evidence", overlap.evidence().name());
            strings("sources", overlap.sources());
            text("note", overlap.note());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Members: how something is usually done, and how well that is known. */
    void practice(Practice practice) throws IOException {
        json.writeStringField("evidence", practice.evidence().name());
        strings("sources", practice.sources());
        text("note", practice.note());
    }

    /** Member: whose money it is; nothing for a clause that brings none. */
    void payee(Clause clause) throws IOException {
        if (clause.bringsMoney()) {
            json.writeStringField("payee", clause.benefit().payee().name());
        }
    }

    /** Members: number, title, chapter and kind of an article, with how well they are known. */
    void heading(Article article) throws IOException {
        json.writeNumberField("number", article.number());
        json.writeStringField("numberEvidence", article.numberEvidence().name());
        json.writeStringField("slug", article.slug());
        text("title", article.title());
        json.writeStringField("subjectEvidence", article.subjectEvidence().name());
        strings("sources", article.sources());
        json.writeStringField("chapter", article.chapter());
        json.writeStringField("kind", article.kind().name());
    }

    /** Member: how well a clause is known, and from where. */
    void evidence(Clause clause) throws IOException {
        var evidence = clause.evidence();
        json.writeObjectFieldStart("evidence");
        json.writeStringField("conditions", evidence.conditions().name());
        if (evidence.amount() != null) {
            json.writeStringField("amount", evidence.amount().name());
        }
        strings("sources", evidence.sources());
        if (!evidence.assumed().isEmpty()) {
            strings("assumed", evidence.assumed().stream().sorted().toList());
        }
        json.writeEndObject();
    }

    /** Member: every number of a clause. */
    void figures(Clause clause) throws IOException {
        json.writeArrayFieldStart("figures");
        for (var figure : clause.figures().values()) {
            figure(figure);
        }
        json.writeEndArray();
    }

    void figure(Figure figure) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", figure.name());
        text("label", figure.label());
        json.writeFieldName("value");
        if (figure.value() == null) {
            json.writeNull();
        } else {
            json.writeNumber(figure.value());
        }
        json.writeStringField("unit", figure.unit().name());
        json.writeStringField("evidence", figure.evidence().name());
        strings("sources", figure.sources());
        json.writeEndObject();
    }

    /** Member: what every source id stands for. */
    void sources(Measure measure) throws IOException {
        json.writeObjectFieldStart("sources");
        for (var source : measure.sources().entrySet()) {
            text(source.getKey(), source.getValue());
        }
        json.writeEndObject();
    }

    void text(String name, Text text) throws IOException {
        json.writeStringField(name, text.in(language));
    }

    void texts(String name, List<Text> texts) throws IOException {
        strings(name, texts.stream().map(text -> text.in(language)).toList());
    }

    void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (var value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
