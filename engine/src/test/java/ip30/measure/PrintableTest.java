package ip30.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {

    @Test
    void ordinaryNamesStayAsTheyAre() {
        var name = "虚构科技（广州）有限公司 “甲” Co., Ltd. é 𠮷";

        assertThat(Printable.of(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "10, \\u000a",
        "27, \\u001b",
        "155, \\u009b",
        "8238, \\u202e",
        "8295, \\u2067",
        "8203, \\u200b",
        "8232, \\u2028",
        "55296, \\ud800",
        "917569, \\u{e0041}"
    })
    void whatMovesHidesOrTurnsTheLineIsWrittenOut(int codePoint, String printed) {
        assertThat(Printable.of("a" + Character.toString(codePoint) + "b")).isEqualTo("a" + printed + "b");
    }
}
