package ip30.cli.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import ip30.api.Api;
import ip30.contract.Limits;
import ip30.engine.Measures;
import ip30.functions.ApiHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The largest legal request is answered within what a function may hand over. */
class LargestRequestTest {

    private static final int FIVE_MEGABYTES = 5 * 1024 * 1024;

    private static final Measures MEASURES =
            Measures.load(Clock.fixed(Instant.parse("2026-11-20T00:00:00Z"), ZoneOffset.UTC));
    private static final byte[] BODY = new LargestRequest(MEASURES.form()).body();

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void overHttpTheAnswerStaysUnderFiveMegabytes(String language) throws Exception {
        assertThat(BODY.length).isBetween(Limits.BODY_BYTES * 4 / 5, Limits.BODY_BYTES);
        List<Throwable> failures = new ArrayList<>();
        try (var server = Server.start(new Api(MEASURES, failures::add), 0)) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/v1/assessments"))
                    .header("Content-Type", "application/json")
                    .header("Accept-Language", language)
                    .POST(BodyPublishers.ofByteArray(BODY))
                    .build();
            var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body().length).isBetween(FIVE_MEGABYTES / 4, FIVE_MEGABYTES);
        }
        assertThat(failures).isEmpty();
    }

    /** In a response event every quotation mark of the answer takes a byte more. */
    @Test
    void asAnEventTheAnswerFitsWhatAFunctionMayHandOver() throws IOException {
        var event = Map.of(
                "rawPath",
                "/v1/assessments",
                "requestContext",
                Map.of("http", Map.of("method", "POST")),
                "body",
                new String(BODY, StandardCharsets.UTF_8));
        var output = new ByteArrayOutputStream();

        new ApiHandler()
                .handleRequest(new ByteArrayInputStream(new ObjectMapper().writeValueAsBytes(event)), output, null);

        assertThat(output.toString(StandardCharsets.UTF_8)).startsWith("{\"statusCode\":200,");
        assertThat(output.size()).isLessThan(6 * 1024 * 1024);
    }
}
