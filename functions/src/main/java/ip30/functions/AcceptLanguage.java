package ip30.functions;

import ip30.measure.Language;

/** Which language a client prefers. Chinese is the default; of languages weighed the same, the first named wins. */
final class AcceptLanguage {

    private AcceptLanguage() {}

    /** @param header may be null or nonsense */
    static Language choose(String header) {
        var best = Language.ZH;
        double bestWeight = 0;
        for (var preference : Preferences.of(header).entrySet()) {
            var language = language(preference.getKey());
            if (language != null && preference.getValue() > bestWeight) {
                best = language;
                bestWeight = preference.getValue();
            }
        }
        return best;
    }

    /** Null for a language that no text is written in; any language will do is the default. */
    private static Language language(String range) {
        if (isOf(range, "en")) {
            return Language.EN;
        }
        return isOf(range, "zh") || range.equals("*") ? Language.ZH : null;
    }

    private static boolean isOf(String range, String language) {
        return range.equals(language) || range.startsWith(language + "-");
    }
}
