package ip30.cli.officer;

import ip30.measure.Evidence;
import ip30.measure.Language;
import ip30.measure.Numbers;
import ip30.measure.Text;
import ip30.workbench.compare.Change;
import ip30.workbench.compare.Effect;
import ip30.workbench.compare.Effect.OfClause;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A comparison as text. */
final class ComparisonTable {

    private final Comparison comparison;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    ComparisonTable(Comparison comparison, Language language) {
        this.comparison = comparison;
        this.language = language;
    }

    String text() {
        line(say("compared").with("before", comparison.before()).with("after", comparison.after()));
        changes();
        if (comparison.effect() != null) {
            effect(comparison.effect());
        }
        return text.toString();
    }

    private void changes() {
        if (comparison.changes().isEmpty()) {
            line(say("noChange"));
        }
        Change.Kind kind = null;
        for (var change : comparison.changes()) {
            if (change.kind() != kind) {
                kind = change.kind();
                text.append('\n');
                line(say("kind" + kind));
            }
            text.append("  ")
                    .append(in(change.place()))
                    .append(" · ")
                    .append(in(change.what()))
                    .append(": ");
            text.append(value(change.before()))
                    .append(" → ")
                    .append(value(change.after()))
                    .append('\n');
        }
    }

    private void effect(Effect effect) {
        text.append('\n');
        line(say("firms")
                .with("all", Numbers.grouped(effect.count()))
                .with("changed", Numbers.grouped(effect.changed()))
                .with("asOf", String.valueOf(comparison.asOf())));
        for (var clause : effect.clauses()) {
            if (clause.isChanged()) {
                clause(clause);
            }
        }
        if (effect.changed() > 0) {
            text.append('\n');
            line(say("mostAffected"));
            effect.mostAffected()
                    .forEach(firm -> text.append("  ")
                            .append(firm.name())
                            .append("  ")
                            .append(signed(firm.gained()))
                            .append("  ")
                            .append(String.join(", ", firm.clauses()))
                            .append('\n'));
        }
    }

    private void clause(OfClause each) {
        text.append("  ")
                .append(each.clause().id())
                .append(' ')
                .append(in(each.clause().title()))
                .append(": ");
        line(say("wonAndLost")
                .with("won", Numbers.grouped(each.won()))
                .with("lost", Numbers.grouped(each.lost()))
                .with("before", Numbers.grouped(each.firmsBefore()))
                .with("after", Numbers.grouped(each.firmsAfter())));
        text.append("    ")
                .append(money(each.moneyBefore()))
                .append(" → ")
                .append(money(each.moneyAfter()))
                .append('\n');
    }

    private String money(Map<Evidence, Long> money) {
        return money.isEmpty()
                ? "0"
                : money.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(sum -> Numbers.grouped(sum.getValue()) + " ("
                                + in(comparison.measure().words().of(sum.getKey())) + ")")
                        .collect(Collectors.joining(" + "));
    }

    static String signed(long yuan) {
        return (yuan > 0 ? "+" : "") + Numbers.grouped(yuan);
    }

    private String value(@Nullable Text value) {
        return value == null ? "–" : in(value);
    }

    private Text say(String key) {
        return comparison.measure().words().get("compare", key);
    }

    private String in(Text words) {
        return words.in(language);
    }

    private void line(Text words) {
        text.append(in(words)).append('\n');
    }
}
