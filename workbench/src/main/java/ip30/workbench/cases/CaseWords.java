package ip30.workbench.cases;

import ip30.measure.Article;
import ip30.measure.Language;
import ip30.measure.Numbers;
import ip30.workbench.cases.Case.Difference;
import ip30.workbench.cases.CaseRun.Tried;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How cases are told: by the clause and their own names, with real numbers. */
public final class CaseWords {

    private CaseWords() {}

    /** `14.2 «a loan of 5,000,000 brings 150,000»: expected 150,000, now 100,000`. */
    public static String line(Tried tried) {
        return tried.assessed().clause().id() + " «" + tried.example().name() + "»: "
                + tried.differences().stream().map(CaseWords::words).collect(Collectors.joining("; "));
    }

    /** What a case expects, such as `verdict QUALIFIED, amount 150,000`. */
    public static String expected(Case example) {
        return example.expected().stream()
                .map(expectation -> expectation.key().written() + " " + words(expectation.value()))
                .collect(Collectors.joining(", "));
    }

    /** The article with how many of its cases do not hold. */
    public static String heading(Article article, Language language, int failing, int all) {
        return "Article %d %s: %d of %d cases"
                .formatted(article.number(), article.title().in(language), failing, all);
    }

    /** What was taken for what is expected. */
    public static String accepted(int all, int failing) {
        return failing + " of " + all + " cases now expect what is so; read the difference before you commit it.";
    }

    public static String sum(int all, int failing) {
        return failing == 0
                ? "All " + all + " cases hold."
                : failing + " of " + all + " cases expect something else than what is so now.";
    }

    private static String words(Difference difference) {
        var key = difference.expectation().key();
        var what = key == Expectation.Key.AMOUNT ? "" : key.written() + " ";
        return what + "expected " + words(difference.expectation().value()) + ", now " + words(difference.now());
    }

    private static String words(Object value) {
        if (value instanceof Long amount) {
            return Numbers.grouped(amount);
        }
        if (value instanceof List<?> list) {
            return "[" + list.stream().map(CaseWords::words).collect(Collectors.joining("; ")) + "]";
        }
        return value instanceof Optional<?> ? "none" : String.valueOf(value);
    }
}
