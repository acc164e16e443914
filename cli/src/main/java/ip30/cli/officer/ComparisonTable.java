package ip30.cli.officer;

import ip30.measure.Evidence;
import ip30.measure.Numbers;
import ip30.workbench.compare.Change;
import ip30.workbench.compare.Effect;
import ip30.workbench.compare.Effect.OfClause;
import java.util.Map;
import java.util.stream.Collectors;

/** A comparison as text. */
final class ComparisonTable {

    private final Comparison comparison;
    private final ComparisonWords words;
    private final StringBuilder text = new StringBuilder();

    ComparisonTable(ComparisonWords words) {
        this.comparison = words.comparison();
        this.words = words;
    }

    String text() {
        line(words.title());
        changes();
        if (comparison.effect() != null) {
            effect(comparison.effect());
        }
        return text.toString();
    }

    private void changes() {
        if (comparison.changes().isEmpty()) {
            line(words.say("noChange"));
        }
        Change.Kind kind = null;
        for (var change : comparison.changes()) {
            if (change.kind() != kind) {
                kind = change.kind();
                line("");
                line(words.say("kind" + kind));
            }
            line("  " + words.in(change.place()) + " · " + words.in(change.what()) + ": " + words.value(change.before())
                    + " → " + words.value(change.after()));
        }
    }

    private void effect(Effect effect) {
        line("");
        line(words.firms(effect));
        effect.clauses().stream().filter(OfClause::isChanged).forEach(this::clause);
        if (effect.changed() > 0) {
            line("");
            line(words.say("mostAffected"));
            effect.mostAffected()
                    .forEach(firm -> line("  " + firm.name() + "  " + ComparisonWords.signed(firm.gained()) + "  "
                            + String.join(", ", firm.clauses())));
        }
    }

    private void clause(OfClause each) {
        line("  " + each.clause().id() + " " + words.in(each.clause().title()) + ": " + words.wonAndLost(each));
        line("    " + money(each.moneyBefore()) + " → " + money(each.moneyAfter()));
    }

    private String money(Map<Evidence, Long> money) {
        return money.isEmpty()
                ? "0"
                : money.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(sum -> Numbers.grouped(sum.getValue()) + " (" + words.of(sum.getKey()) + ")")
                        .collect(Collectors.joining(" + "));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
