package ip30.form;

import ip30.measure.AmountFigures;
import ip30.measure.BenefitKind;
import ip30.measure.Clause;
import ip30.measure.Computable;
import ip30.measure.Figure;
import ip30.measure.FormulaLabels;
import ip30.measure.Measure;
import ip30.measure.Text;
import ip30.measure.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts into words how the amount of a clause comes about. */
public final class FormulaWords {

    /** Figures that limit an amount, in the order in which they are applied. */
    private static final List<String> LIMITS =
            List.of("capPerPart", "maxUnitsPerItem", "capPerItem", "maxItemsPerYear", "yearlyCap");

    /** Figures that would let a clause bring more than is reported of this very measure. */
    private static final List<String> AMOUNTS = List.of("amount", "ceiling", "capPerItem", "yearlyCap");

    private final Form form;
    private final Words words;
    private final Figure highest;

    public FormulaWords(Form form, Measure measure) {
        this.form = form;
        this.words = measure.words();
        this.highest = measure.highestSingleSupport();
    }

    /** @param clause one with a benefit */
    public Text of(Clause clause) {
        if (!clause.bringsMoney()) {
            return words.of(BenefitKind.IN_KIND);
        }
        if (!clause.hasPublishedAmount()) {
            return words.of(BenefitKind.UNPUBLISHED);
        }
        var benefit = (Computable) clause.benefit();
        var parts = new ArrayList<Text>();
        parts.add(benefit.formula(new Labels(clause)));
        var bound = benefit.terms().neverMoreThan();
        if (bound != null) {
            parts.add(word("neverMoreThan").with("label", label(clause, bound)));
        }
        for (var limit : LIMITS) {
            var figure = clause.figure(limit);
            if (figure != null) {
                parts.add(word(limit).with("value", quantity(figure)));
            }
        }
        if (clause.figure(AmountFigures.UNKNOWN_CAP) != null) {
            parts.add(word("capUnknown"));
        }
        if (!clause.isForPersons() && isBoundedByTheReport(clause)) {
            parts.add(word("reportedMaximum").with("value", quantity(highest)));
        }
        if (benefit.once()) {
            parts.add(word("once"));
        } else if (benefit.isOncePerYear()) {
            parts.add(word("oncePerYear"));
        }
        return parts.stream().reduce(this::join).orElseThrow();
    }

    /** Of the clauses with a known most that is lower, this goes without saying. */
    private boolean isBoundedByTheReport(Clause clause) {
        return clause.figure(AmountFigures.UNKNOWN_CAP) != null
                || AMOUNTS.stream()
                        .map(clause::figure)
                        .anyMatch(figure -> figure != null && figure.value().compareTo(highest.value()) > 0);
    }

    /** The label of an answer of the clause's item, or of the firm where the clause has none. */
    private Text label(Clause clause, String answer) {
        var groups = clause.per() == null
                ? form.groups().stream().filter(group -> !group.isList())
                : Stream.of(form.group(clause.per()));
        return groups.map(Group::type)
                .map(type -> type.field(answer))
                .filter(field -> field != null)
                .map(field -> field.label())
                .findFirst()
                .orElseGet(() -> words.get("derived", answer));
    }

    private Text quantity(Figure figure) {
        return words.quantity(figure.value(), figure.unit());
    }

    private Text join(Text left, Text right) {
        var separator = word("separator");
        return new Text(left.zh() + separator.zh() + right.zh(), left.en() + separator.en() + right.en());
    }

    private Text word(String key) {
        return words.get("formulas", key);
    }

    /** What the benefit of that clause puts its formula into words with. */
    private final class Labels implements FormulaLabels {

        private final Clause clause;

        Labels(Clause clause) {
            this.clause = clause;
        }

        @Override
        public Text word(String key) {
            return FormulaWords.this.word(key);
        }

        @Override
        public Text answer(String name) {
            return label(clause, name);
        }

        @Override
        public Text figure(String name) {
            return quantity(clause.figure(name));
        }
    }
}
