package ip30.cli.officer;

import ip30.measure.Evidence;
import ip30.measure.Language;
import ip30.measure.Numbers;
import ip30.measure.Text;
import ip30.workbench.compare.Change;
import ip30.workbench.compare.Effect;
import ip30.workbench.compare.Effect.OfClause;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A comparison as one HTML page that needs nothing else; its charts are SVG. */
final class ComparisonPage {

    private static final int BAR = 360;
    private static final String STYLE = "body{font:16px/1.6 system-ui,'Noto Sans SC','Noto Sans CJK SC',sans-serif;"
            + "max-width:64rem;margin:0 auto;padding:1rem}table{border-collapse:collapse;width:100%}"
            + "th,td{border:1px solid #8885;padding:.3rem .5rem;text-align:start;vertical-align:top}"
            + "th{background:#8882}.number{text-align:end;font-variant-numeric:tabular-nums}"
            + "svg{display:block}.before{fill:#8c959f}.after{fill:#0969da}del{color:#9a6700}ins{text-decoration:none}";

    private final Comparison comparison;
    private final Language language;
    private final StringBuilder html = new StringBuilder();

    ComparisonPage(Comparison comparison, Language language) {
        this.comparison = comparison;
        this.language = language;
    }

    String html() {
        var title =
                escaped(in(say("compared").with("before", comparison.before()).with("after", comparison.after())));
        html.append("<!DOCTYPE html>\n<html lang=\"").append(language.name().toLowerCase(Locale.ROOT));
        html.append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">");
        html.append("<title>")
                .append(title)
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>");
        html.append("<h1>").append(title).append("</h1>\n<p>");
        html.append(escaped(in(comparison.measure().title()))).append("</p>\n");
        changes();
        if (comparison.effect() != null) {
            effect(comparison.effect());
        }
        return html.append("</body></html>\n").toString();
    }

    private void changes() {
        if (comparison.changes().isEmpty()) {
            paragraph(say("noChange"));
        }
        for (var kind : Change.Kind.values()) {
            var ofKind = comparison.changes().stream()
                    .filter(change -> change.kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                heading(say("kind" + kind));
                html.append("<table><tbody>\n");
                ofKind.forEach(change -> row(
                        escaped(in(change.place())),
                        escaped(in(change.what())),
                        "<del>" + value(change.before()) + "</del>",
                        "<ins>" + value(change.after()) + "</ins>"));
                html.append("</tbody></table>\n");
            }
        }
    }

    private void effect(Effect effect) {
        heading(say("firms")
                .with("all", Numbers.grouped(effect.count()))
                .with("changed", Numbers.grouped(effect.changed()))
                .with("asOf", String.valueOf(comparison.asOf())));
        var changed = effect.clauses().stream().filter(OfClause::isChanged).toList();
        if (changed.isEmpty()) {
            return;
        }
        html.append("<table><tbody>\n");
        changed.forEach(each -> clause(each, most(changed)));
        html.append("</tbody></table>\n");
        heading(say("mostAffected"));
        html.append("<table><tbody>\n");
        effect.mostAffected()
                .forEach(firm -> row(
                        escaped(firm.name()),
                        number(ComparisonTable.signed(firm.gained())),
                        escaped(String.join(", ", firm.clauses()))));
        html.append("</tbody></table>\n");
    }

    /** One row a clause and evidence: sums of different evidence stand apart here too. */
    private void clause(OfClause each, long most) {
        var all = EnumSet.noneOf(Evidence.class);
        all.addAll(each.moneyBefore().keySet());
        all.addAll(each.moneyAfter().keySet());
        var name = escaped(each.clause().id() + " " + in(each.clause().title()));
        var firms = escaped(in(say("wonAndLost")
                .with("won", Numbers.grouped(each.won()))
                .with("lost", Numbers.grouped(each.lost()))
                .with("before", Numbers.grouped(each.firmsBefore()))
                .with("after", Numbers.grouped(each.firmsAfter()))));
        if (all.isEmpty()) {
            row(name, firms, "", "");
        }
        for (var evidence : all) {
            long was = each.moneyBefore().getOrDefault(evidence, 0L);
            long is = each.moneyAfter().getOrDefault(evidence, 0L);
            var word = escaped(in(comparison.measure().words().of(evidence)));
            row(name, firms, word, Numbers.grouped(was) + " → " + Numbers.grouped(is) + bars(was, is, most));
        }
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

    private void row(String... cells) {
        html.append("<tr>");
        for (var cell : cells) {
            html.append(cell.startsWith("<td") ? cell : "<td>" + cell + "</td>");
        }
        html.append("</tr>\n");
    }

    private static String number(String text) {
        return "<td class=\"number\">" + text + "</td>";
    }

    private void heading(Text words) {
        html.append("<h2>").append(escaped(in(words))).append("</h2>\n");
    }

    private void paragraph(Text words) {
        html.append("<p>").append(escaped(in(words))).append("</p>\n");
    }

    private String value(@Nullable Text value) {
        return value == null ? "–" : escaped(in(value));
    }

    private Text say(String key) {
        return comparison.measure().words().get("compare", key);
    }

    private String in(Text words) {
        return words.in(language);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
