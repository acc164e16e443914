package ip30.api;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.measure.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptLanguageTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null, ZH",
                "'', ZH",
                "en, EN",
                "EN-gb, EN",
                "zh-CN, ZH",
                "fr, ZH",
                "'fr, en;q=0.1', EN",
                "'zh;q=0.5, en;q=0.9', EN",
                "'en;q=0.5, zh;q=0.9', ZH",
                "'en, zh', EN",
                "'zh, en', ZH",
                "'en;q=0', ZH",
                "'en;q=0, *', ZH",
                "'*', ZH",
                "'*;q=0.1, en;q=0.5', EN",
                "'en;q=nonsense', ZH",
                "'en;q=', ZH",
                "',;,;q=1,', ZH",
                "'-', ZH",
                "'--', ZH",
                "'-, en', ZH",
                "'english', ZH"
            })
    void theLanguageWeighedHighestWins(String header, Language language) {
        assertThat(AcceptLanguage.choose(header)).isEqualTo(language);
    }
}
