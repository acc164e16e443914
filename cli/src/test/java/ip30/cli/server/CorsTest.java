package ip30.cli.server;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.api.Api;
import ip30.engine.Measures;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of this machine may call the local API as those of the allowed origin may call the deployed one; no others may. */
class CorsTest {

    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

    private static Server server;

    @BeforeAll
    static void start() throws IOException {
        var measures = Measures.load(Clock.fixed(Instant.parse("2026-11-20T00:00:00Z"), ZoneOffset.UTC));
        server = Server.start(new Api(measures, failure -> {}), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:5173", "http://127.0.0.1:3000", "http://localhost", "http://[::1]:8080"})
    void aPageOfThisMachineMayCallAndReadTheAnswer(String origin) throws IOException {
        assertThat(call("OPTIONS /v1/assessments", origin, "\r\nAccess-Control-Request-Method: POST"))
                .startsWith("HTTP/1.1 204 ")
                .contains(ALLOW_ORIGIN + ": " + origin + "\r\n")
                .contains("Access-Control-Allow-Methods: GET,HEAD,POST,OPTIONS\r\n")
                .contains("Access-Control-Allow-Headers: content-type,accept-language,if-none-match\r\n")
                .contains("Access-Control-Max-Age: 3600\r\n");
        assertThat(call("GET /v1/health", origin, ""))
                .contains(ALLOW_ORIGIN + ": " + origin + "\r\n")
                .contains("Access-Control-Expose-Headers: content-language,etag,retry-after\r\n")
                .contains("Vary: Accept-Language, Accept-Encoding, Origin\r\n");
    }

    @Test
    void aPageMayReadAProblemToo() throws IOException {
        assertThat(call("GET /nothing", "http://localhost:5173", ""))
                .startsWith("HTTP/1.1 404 ")
                .contains(ALLOW_ORIGIN + ": http://localhost:5173\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://elsewhere.example",
                "http://localhost.elsewhere.example",
                "http://localhost@elsewhere.example",
                "http://elsewhere.example/http://localhost",
                "ftp://localhost",
                "null",
                "localhost",
                "http://"
            })
    void noOtherPageMay(String origin) throws IOException {
        assertThat(call("OPTIONS /v1/assessments", origin, "\r\nAccess-Control-Request-Method: POST"))
                .doesNotContain(ALLOW_ORIGIN);
        assertThat(call("GET /v1/health", origin, ""))
                .startsWith("HTTP/1.1 200 ")
                .doesNotContain(ALLOW_ORIGIN);
    }

    @Test
    void aCallWithoutAnOriginIsNoCallOfAPage() throws IOException {
        assertThat(Wire.ask(server, "GET /v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ")
                .doesNotContain(ALLOW_ORIGIN);
    }

    private static String call(String methodAndPath, String origin, String headers) throws IOException {
        return Wire.ask(
                server, methodAndPath + " HTTP/1.1\r\nHost: localhost\r\nOrigin: " + origin + headers + "\r\n\r\n");
    }
}
