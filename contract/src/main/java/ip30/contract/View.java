package ip30.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much of an assessment an answer tells. */
public enum View {
    /** Everything. */
    FULL,
    /** What a reader wants first, without the articles. */
    SUMMARY,
    /** One row for one firm: what qualifies, what is open, the totals. */
    VERDICTS;

    /** What a client calls it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(View::code).toList();
    }

    /** Empty when there is none of that code. */
    public static Optional<View> of(String code) {
        return Arrays.stream(values()).filter(view -> view.code().equals(code)).findFirst();
    }
}
