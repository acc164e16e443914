package ip30.cli.officer;

import ip30.measure.Evidence;
import ip30.measure.Language;
import ip30.measure.Numbers;
import ip30.measure.Text;
import ip30.workbench.compare.Effect;
import ip30.workbench.compare.Effect.OfClause;
import org.jspecify.annotations.Nullable;

/** What a comparison says in one language, as text and on the page. */
record ComparisonWords(Comparison comparison, Language language) {

    String title() {
        return in(word("compared").with("before", comparison.before()).with("after", comparison.after()));
    }

    String say(String key) {
        return in(word(key));
    }

    String in(Text words) {
        return words.in(language);
    }

    /** A value that is not there in one of the versions is a dash. */
    String value(@Nullable Text value) {
        return value == null ? "–" : in(value);
    }

    String of(Evidence evidence) {
        return in(comparison.measure().words().of(evidence));
    }

    String firms(Effect effect) {
        return in(word("firms")
                .with("all", Numbers.grouped(effect.count()))
                .with("changed", Numbers.grouped(effect.changed()))
                .with("asOf", String.valueOf(comparison.asOf())));
    }

    String wonAndLost(OfClause each) {
        return in(word("wonAndLost")
                .with("won", Numbers.grouped(each.won()))
                .with("lost", Numbers.grouped(each.lost()))
                .with("before", Numbers.grouped(each.firmsBefore()))
                .with("after", Numbers.grouped(each.firmsAfter())));
    }

    static String signed(long yuan) {
        return (yuan > 0 ? "+" : "") + Numbers.grouped(yuan);
    }

    private Text word(String key) {
        return comparison.measure().words().get("compare", key);
    }
}
