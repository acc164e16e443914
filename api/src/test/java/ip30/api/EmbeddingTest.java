package ip30.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddingTest {

    @Test
    void nobodyEmbedsUnlessNamed() {
        assertThat(Embedding.NONE.directive()).isEqualTo("frame-ancestors 'none'");
        assertThat(new Embedding(List.of("https://a.example.cn", "http://localhost:3000")).directive())
                .isEqualTo("frame-ancestors https://a.example.cn http://localhost:3000");
    }

    @Test
    void severalAreReadOfOneText() {
        assertThat(Embedding.of(" ")).isEqualTo(Embedding.NONE);
        assertThat(Embedding.of("https://a.example.cn, https://b.example.cn:8443")
                        .origins())
                .containsExactly("https://a.example.cn", "https://b.example.cn:8443");
    }

    /** Whatever could widen the policy, or end the directive. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "https://*.example.cn",
                "https:",
                "http://example.cn",
                "https://example.cn/path",
                "https://example.cn; script-src *",
                "https://a.example.cn https://b.example.cn",
                "https://example.cn\n",
                "'self'",
                ""
            })
    void whatIsNoOriginIsRefused(String origin) {
        assertThatThrownBy(() -> new Embedding(List.of(origin)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://portal.example.cn");
    }
}
