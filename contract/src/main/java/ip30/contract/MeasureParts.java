package ip30.contract;

import ip30.assessment.Totals;
import ip30.assessment.WindowState;
import ip30.measure.Article;
import ip30.measure.Clause;
import ip30.measure.Figure;
import ip30.measure.FigureValue;
import ip30.measure.Measure;
import ip30.measure.Overlap;
import ip30.measure.Practice;
import ip30.measure.Source;
import ip30.measure.Words;
import ip30.rule.DateRange;
import java.io.IOException;
import java.util.Collection;

/** Writes the parts of a measure that an assessment repeats. */
final class MeasureParts {

    private final Json json;

    MeasureParts(Json json) {
        this.json = json;
    }

    /** Members of the measure's own object: what it is. */
    void identity(Measure measure) throws IOException {
        json.put("id", measure.id());
        json.put("number", measure.number());
        json.text("title", measure.title());
        json.text("nickname", measure.nickname());
    }

    /** Members: first and last day, both in force. */
    void term(Measure measure) throws IOException {
        json.put("inForceFrom", measure.term().from());
        json.put("lastDayInForce", measure.term().to());
    }

    /** Member: other instruments that a firm must know of. */
    void overlaps(Measure measure) throws IOException {
        json.objects("overlaps", measure.overlaps(), overlap -> overlap(overlap, measure));
    }

    private void overlap(Overlap overlap, Measure measure) throws IOException {
        json.put("number", overlap.number());
        json.text("title", overlap.title());
        json.put("inForceFrom", overlap.days().from());
        json.put("lastDayInForce", overlap.days().to());
        json.array("articles", measure.articles(), article -> {
            if (overlap.articles().contains(article.slug())) {
                json.add(article.number());
            }
        });
        json.put("evidence", overlap.evidence());
        json.strings("sources", overlap.sources());
        json.text("note", overlap.note());
    }

    /** Members: how something is usually done, and how well that is known. */
    void practice(Practice practice) throws IOException {
        json.put("evidence", practice.evidence());
        json.strings("sources", practice.sources());
        json.text("note", practice.note());
    }

    /** Member: the year in which a claim year is usually claimed, and how the day asked for stands to it. */
    void usualWindow(DateRange window, WindowState state) throws IOException {
        json.object("usualWindow", () -> {
            json.put("from", window.from());
            json.put("to", window.to());
            json.put("state", state);
        });
    }

    /** Members: sums by evidence, and what is in none of them. */
    void totals(Totals totals) throws IOException {
        for (var sum : totals.byEvidence().entrySet()) {
            json.put(sum.getKey().name(), sum.getValue());
        }
        json.put("ceilings", totals.ceilings());
        json.put("toPersons", totals.toPersons());
        json.put("unpublishedClauses", totals.unpublishedClauses());
    }

    /** Member: whose money it is; nothing for a clause that brings none. */
    void payee(Clause clause) throws IOException {
        if (clause.bringsMoney()) {
            json.put("payee", clause.benefit().payee());
        }
    }

    /** Members: number, title, chapter and kind of an article, with how well they are known and what of its text was read. */
    void heading(Article article, Words words) throws IOException {
        json.put("number", article.number());
        json.put("numberEvidence", article.numberEvidence());
        json.put("slug", article.slug());
        json.text("title", article.title());
        json.put("subjectEvidence", article.subjectEvidence());
        json.strings("sources", article.sources());
        json.put("chapter", article.chapter());
        json.put("kind", article.kind());
        json.put("textRead", article.textRead());
        json.text("textReadNote", words.of(article.textRead()));
    }

    /** Member: how well a clause is known, and from where. */
    void evidence(Clause clause) throws IOException {
        var evidence = clause.evidence();
        json.object("evidence", () -> {
            json.put("conditions", evidence.conditions());
            if (evidence.amount() != null) {
                json.put("amount", evidence.amount());
            }
            json.strings("sources", evidence.sources());
            if (!evidence.assumed().isEmpty()) {
                json.strings("assumed", evidence.assumed().stream().sorted().toList());
            }
        });
    }

    /** Member: every number of a clause. */
    void figures(Clause clause) throws IOException {
        figures(clause, clause.figures().values());
    }

    /** Member: those of a clause; what the clause says to be assumed although the rest is better known is marked. */
    void figures(Clause clause, Collection<Figure> figures) throws IOException {
        json.objects("figures", figures, figure -> {
            figure(figure);
            if (clause.evidence().assumed().contains(figure.name())) {
                json.put("assumed", true);
            }
        });
    }

    /** Members: one number; its value is null while it is not published. A dated one tells all its values. */
    void figure(Figure figure) throws IOException {
        json.put("name", figure.name());
        json.text("label", figure.label());
        json.put("unit", figure.unit());
        value(figure.current());
        if (figure.isDated()) {
            json.objects("values", figure.values(), this::value);
        }
    }

    /** Members: what a figure is from a day on, and how well that is known. */
    private void value(FigureValue value) throws IOException {
        json.put("from", value.from());
        json.put("value", value.value());
        json.put("evidence", value.evidence());
        json.strings("sources", value.sources());
    }

    /** Member: what every source id stands for. */
    void sources(Collection<Source> sources) throws IOException {
        json.object("sources", () -> {
            for (var source : sources) {
                json.object(source.id(), () -> source(source));
            }
        });
    }

    /** Members: one source; what is not known of it is left out. */
    private void source(Source source) throws IOException {
        json.text("title", source.title());
        if (source.publisher() != null) {
            json.text("publisher", source.publisher());
        }
        if (source.number() != null) {
            json.put("number", source.number());
        }
        if (source.publishedOn() != null) {
            json.put("publishedOn", source.publishedOn());
        }
        if (source.period() != null) {
            json.put("periodFrom", source.period().from());
            json.put("periodTo", source.period().to());
        }
        json.strings("addresses", source.addresses());
        if (source.read() != null) {
            json.put("readFrom", source.read().from());
            json.put("readTo", source.read().to());
        }
    }
}
