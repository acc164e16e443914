package ip30.cli.officer;

import static ip30.workbench.page.Html.escaped;

import ip30.measure.Evidence;
import ip30.measure.Numbers;
import ip30.workbench.compare.Change;
import ip30.workbench.compare.Effect;
import ip30.workbench.compare.Effect.OfClause;
import ip30.workbench.page.Html;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A comparison as one HTML page that needs nothing else; its charts are SVG. */
final class ComparisonPage {

    private static final int BAR = 360;
    private static final String STYLE = "body{font:16px/1.6 system-ui,'Noto Sans SC','Noto Sans CJK SC',sans-serif;"
            + "max-width:64rem;margin:0 auto;padding:1rem}table{border-collapse:collapse;width:100%}"
            + "th,td{border:1px solid #8885;padding:.3rem .5rem;text-align:start;vertical-align:top}"
            + "th{background:#8882}.number{text-align:end;font-variant-numeric:tabular-nums}"
            + "svg{display:block}.before{fill:#8c959f}.after{fill:#0969da}del{color:#9a6700}ins{text-decoration:none}";

    private final Comparison comparison;
    private final ComparisonWords words;
    private final Html html = new Html();

    ComparisonPage(ComparisonWords words) {
        this.comparison = words.comparison();
        this.words = words;
    }

    String html() {
        var title = escaped(words.title());
        html.add("<!DOCTYPE html>");
        html.add("<html lang=\"" + words.language().name().toLowerCase(Locale.ROOT)
                + "\"><head><meta charset=\"utf-8\">" + "<meta name=\"viewport\" content=\"width=device-width\">");
        html.element("title", title)
                .element("style", STYLE)
                .add("</head><body>")
                .element("h1", title);
        html.element("p", escaped(words.in(comparison.measure().title())));
        changes();
        if (comparison.effect() != null) {
            effect(comparison.effect());
        }
        return html.add("</body></html>").toString();
    }

    private void changes() {
        if (comparison.changes().isEmpty()) {
            html.element("p", escaped(words.say("noChange")));
        }
        for (var kind : Change.Kind.values()) {
            var ofKind = comparison.changes().stream()
                    .filter(change -> change.kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                html.element("h2", escaped(words.say("kind" + kind)));
                table(
                        ofKind,
                        change -> row(
                                escaped(words.in(change.place())),
                                escaped(words.in(change.what())),
                                "<del>" + escaped(words.value(change.before())) + "</del>",
                                "<ins>" + escaped(words.value(change.after())) + "</ins>"));
            }
        }
    }

    private void effect(Effect effect) {
        html.element("h2", escaped(words.firms(effect)));
        var changed = effect.clauses().stream().filter(OfClause::isChanged).toList();
        if (changed.isEmpty()) {
            return;
        }
        long most = most(changed);
        table(changed, each -> clause(each, most));
        html.element("h2", escaped(words.say("mostAffected")));
        table(
                effect.mostAffected(),
                firm -> row(
                        escaped(firm.name()),
                        "<td class=\"number\">" + ComparisonWords.signed(firm.gained()) + "</td>",
                        escaped(String.join(", ", firm.clauses()))));
    }

    /** One row a clause and evidence: sums of different evidence stand apart here too. */
    private void clause(OfClause each, long most) {
        var all = EnumSet.noneOf(Evidence.class);
        all.addAll(each.moneyBefore().keySet());
        all.addAll(each.moneyAfter().keySet());
        var name = escaped(each.clause().id() + " " + words.in(each.clause().title()));
        var firms = escaped(words.wonAndLost(each));
        if (all.isEmpty()) {
            row(name, firms, "", "");
        }
        for (var evidence : all) {
            long was = each.moneyBefore().getOrDefault(evidence, 0L);
            long is = each.moneyAfter().getOrDefault(evidence, 0L);
            row(
                    name,
                    firms,
                    escaped(words.of(evidence)),
                    Numbers.grouped(was) + " → " + Numbers.grouped(is) + bars(was, is, most));
        }
    }

    private <T> void table(List<T> all, Consumer<T> row) {
        html.add("<table><tbody>");
        all.forEach(row);
        html.endTable();
    }

    private void row(String... cells) {
        html.row(List.of(cells));
    }

    private static long most(List<OfClause> changed) {
        return Math.max(
                1,
                changed.stream()
                        .flatMap(each -> Stream.of(each.moneyBefore(), each.moneyAfter()))
                        .map(Map::values)
                        .flatMap(Collection::stream)
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(1));
    }

    private static String bars(long was, long is, long most) {
        return "<svg width=\"%d\" height=\"22\" role=\"img\" aria-label=\"%s → %s\"><rect class=\"before\" width=\"%d\" height=\"9\"/><rect class=\"after\" y=\"11\" width=\"%d\" height=\"9\"/></svg>"
                .formatted(BAR, Numbers.grouped(was), Numbers.grouped(is), was * BAR / most, is * BAR / most);
    }
}
