package ip30.cli;

import ip30.assessment.AssessedItem;
import ip30.form.Form;
import ip30.measure.Clause;
import ip30.measure.Evidence;
import ip30.measure.Figure;
import ip30.measure.Language;
import ip30.measure.Measure;
import ip30.measure.Numbers;
import ip30.measure.Overlap;
import ip30.measure.Practice;
import ip30.measure.Text;
import java.math.BigDecimal;
import java.util.Collection;
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
                "figure",
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

    String sources(Collection<String> ids) {
        return ids.isEmpty() ? say("noSource") : String.join(", ", ids);
    }

    /** The item's place in its list, with the firm's own name for it. */
    String item(AssessedItem item) {
        var parts = item.pointer().split("/");
        var group = form.group(parts[2]);
        var name = in(group.itemLabel()) + " " + (Integer.parseInt(parts[3]) + 1);
        return item.label() == null ? name : name + " “" + item.label() + "”";
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
        return answer instanceof Number number ? Numbers.grouped(number.longValue()) : answer.toString();
    }
}
