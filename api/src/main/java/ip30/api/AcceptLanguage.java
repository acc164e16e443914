package ip30.api;

import ip30.measure.Language;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which language a client prefers. Chinese is the default; of languages weighed the same, the first named wins. */
final class AcceptLanguage {

    private AcceptLanguage() {}

    /** @param header may be null or nonsense, which counts as none */
    static Language choose(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Language.ZH;
        }
        try {
            return LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(AcceptLanguage::language)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(Language.ZH);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            // The second is what JDK 17 says of a range of dashes alone.
            return Language.ZH;
        }
    }

    /** Null for a language that no text is written in; any language will do is the default. */
    private static @Nullable Language language(LanguageRange range) {
        return switch (range.getRange().split("-", 2)[0]) {
            case "en" -> Language.EN;
            case "zh", "*" -> Language.ZH;
            default -> null;
        };
    }
}
