package ip30.cli;

import ip30.assessment.NearMiss;
import ip30.assessment.WindowState;
import ip30.form.Form;
import ip30.measure.Article;
import ip30.measure.Chapter;
import ip30.measure.Clause;
import ip30.measure.Evidence;
import ip30.measure.Figure;
import ip30.measure.Language;
import ip30.measure.Measure;
import ip30.measure.Numbers;
import ip30.measure.Overlap;
import ip30.measure.Practice;
import ip30.measure.Printable;
import ip30.measure.Source;
import ip30.measure.Text;
import ip30.rule.DateRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of reports in one language. */
final class Vocabulary {

    private final Measure measure;
    private final Form form;
    private final Language language;

    Vocabulary(Measure measure, Form form, Language language) {
        this.measure = measure;
        this.form = form;
        this.language = language;
    }

    Language language() {
        return language;
    }

    String in(Text text) {
        return text.in(language);
    }

    /** A text of the section `report`, its placeholders filled: name, value, name, value. */
    String say(String key, Object... values) {
        var text = measure.words().get("report", key).in(language);
        for (int i = 0; i < values.length; i += 2) {
            text = text.replace("{" + values[i] + "}", String.valueOf(values[i + 1]));
        }
        return text;
    }

    String heading(Article article) {
        return say("article", "number", article.number(), "title", in(article.title()));
    }

    String heading(Chapter chapter) {
        return say("chapter", "title", in(chapter.title()), "evidence", of(chapter.evidence()));
    }

    String of(Enum<?> value) {
        return in(measure.words().of(value));
    }

    String meaning(Evidence evidence) {
        return in(measure.words().get("EvidenceMeaning", evidence.name()));
    }

    /** The evidence with what it means, so that nobody takes a precedent for the measure's own. */
    String explained(Evidence evidence) {
        return say("evidenceMeaning", "evidence", of(evidence), "meaning", meaning(evidence));
    }

    String disclaimer() {
        return in(measure.disclaimer());
    }

    String separator() {
        return in(measure.words().get("required", "comma"));
    }

    /** Parts of one sentence. */
    String joined(List<String> parts) {
        return String.join(say("partsSeparator"), parts);
    }

    /** How well a clause is known, and from where. */
    String evidence(Clause clause) {
        var evidence = clause.evidence();
        return evidence.amount() == null
                ? say(
                        "evidenceOfConditions",
                        "conditions",
                        of(evidence.conditions()),
                        "sources",
                        sources(evidence.sources()))
                : say(
                        "evidence",
                        "conditions",
                        of(evidence.conditions()),
                        "amount",
                        of(evidence.amount()),
                        "sources",
                        sources(evidence.sources()));
    }

    String figure(Figure figure) {
        var value = figure.value() == null
                ? of(Evidence.UNPUBLISHED)
                : in(measure.words().quantity(figure.value(), figure.unit()));
        return say(
                figure.isDated() ? "figureFrom" : "figure",
                "from",
                figure.from(),
                "label",
                in(figure.label()),
                "value",
                value,
                "evidence",
                of(figure.evidence()),
                "sources",
                sources(figure.sources()));
    }

    String practice(Practice practice) {
        return say(
                "practice",
                "note",
                in(practice.note()),
                "evidence",
                of(practice.evidence()),
                "sources",
                sources(practice.sources()));
    }

    String overlap(Overlap overlap) {
        return say(
                "overlap",
                "number",
                overlap.number(),
                "title",
                in(overlap.title()),
                "from",
                overlap.days().from(),
                "to",
                overlap.days().to(),
                "evidence",
                of(overlap.evidence()),
                "sources",
                sources(overlap.sources()),
                "note",
                in(overlap.note()));
    }

    /** What is known of a source besides its title, such as publisher and date; empty where nothing is. */
    String details(Source source) {
        var details = new ArrayList<String>();
        if (source.publisher() != null && !in(source.title()).contains(in(source.publisher()))) {
            details.add(in(source.publisher()));
        }
        if (source.number() != null) {
            details.add(source.number());
        }
        if (source.publishedOn() != null) {
            details.add(say("sourcePublished", "date", source.publishedOn()));
        }
        if (source.period() != null) {
            details.add(say(
                    "sourcePeriod",
                    "from",
                    source.period().from(),
                    "to",
                    source.period().to()));
        }
        return String.join(" · ", details);
    }

    /** An address of a source, with the days on which it was read where they are known. */
    String address(String address, @Nullable DateRange read) {
        return read == null ? address : say("sourceAddress", "address", address, "from", read.from(), "to", read.to());
    }

    String sources(Collection<String> ids) {
        return ids.isEmpty() ? say("noSource") : String.join(", ", ids);
    }

    /** The item's place in its list, with the firm's own name for it where there is one. */
    String item(String pointer, @Nullable String label) {
        var parts = pointer.split("/");
        var group = form.group(parts[2]);
        var name = in(group.itemLabel()) + " " + (Integer.parseInt(parts[3]) + 1);
        return label == null ? name : name + " “" + Printable.of(label) + "”";
    }

    /** What is asked at that pointer, with the item it is asked of. */
    String fact(String pointer) {
        var parts = pointer.split("/");
        var group = form.group(parts[2]);
        if (parts.length == 3) {
            return in(group.label());
        }
        var label = in(group.type().field(parts[parts.length - 1]).label());
        return group.isList() ? item(pointer, null) + say("colon") + label : label;
    }

    /** What a clause brings: an amount, a ceiling, a service; or that it is not published. */
    String value(Clause clause, @Nullable Long amount) {
        if (!clause.bringsMoney()) {
            return say("inKind");
        }
        if (amount == null) {
            return clause.hasPublishedAmount() ? "" : say("amountUnpublished");
        }
        var key = clause.isForPersons() ? "amountToPersons" : clause.isCeiling() ? "upTo" : "amount";
        return say(key, "amount", Numbers.grouped(amount));
    }

    /** What a near miss would bring, as far as that can be told. */
    String withinReach(NearMiss miss) {
        return miss.amountWithinReach() != null
                ? say("withinReach", "value", value(miss.clause(), miss.amountWithinReach()))
                : miss.clause().bringsMoney() && miss.clause().hasPublishedAmount()
                        ? say("notComputable")
                        : value(miss.clause(), null);
    }

    /** When a claim year is usually claimed, and how the day asked for stands to that. */
    String usualWindow(int claimYear, DateRange window, WindowState state, Practice practice) {
        return say(
                "usualWindow" + state,
                "claimYear",
                claimYear,
                "year",
                window.from().getYear(),
                "evidence",
                of(practice.evidence()));
    }

    /** How well it is known what a clause brings, and from where. */
    String evidenceInShort(Clause clause) {
        return say(
                "evidenceInShort",
                "evidence",
                of(clause.evidence().ofBenefit()),
                "sources",
                sources(clause.evidence().sources()));
    }

    String answer(@Nullable Object answer) {
        if (answer == null) {
            return say("none");
        }
        if (answer instanceof Boolean flag) {
            return in(measure.words().get("boolean", flag.toString()));
        }
        if (answer instanceof Enum<?> choice) {
            return of(choice);
        }
        if (answer instanceof Collection<?> choices) {
            return choices.isEmpty()
                    ? say("empty")
                    : choices.stream().map(this::answer).collect(Collectors.joining(separator()));
        }
        if (answer instanceof BigDecimal fraction) {
            return Numbers.percent(fraction);
        }
        return answer instanceof Number number ? Numbers.grouped(number.longValue()) : Printable.of(answer.toString());
    }
}
