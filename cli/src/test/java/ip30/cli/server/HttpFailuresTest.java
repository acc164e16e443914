package ip30.cli.server;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.api.Api;
import ip30.engine.Measures;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

/** A defect before the API is reached is told as one within it. */
class HttpFailuresTest {

    private static final String SECRET = "虚构科技有限公司";

    private final List<Throwable> failures = new ArrayList<>();

    @Test
    void aDefectOfTheServerIsAProblemWithTheSecurityHeadersAndIsLogged() throws Exception {
        var defect = new IllegalStateException(SECRET);

        var answer = answerOf((request, response, callback) -> {
            throw defect;
        });

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.body()).contains("\"status\":500").doesNotContain(SECRET, "Exception");
        assertThat(failures).containsExactly(defect);
    }

    @Test
    void aClientThatIsGoneIsNoDefect() throws Exception {
        var answer = answerOf((request, response, callback) -> {
            callback.failed(new java.io.EOFException(SECRET));
            return true;
        });

        assertThat(answer.body()).contains("\"status\":400").doesNotContain(SECRET);
        assertThat(failures).isEmpty();
    }

    private HttpResponse<String> answerOf(Request.Handler handler) throws Exception {
        var measures = Measures.load(Clock.fixed(Instant.parse("2026-11-20T00:00:00Z"), ZoneOffset.UTC));
        var server = new Server();
        var connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setErrorHandler(new HttpFailures(new Api(measures, failures::add)));
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                return handler.handle(request, response, callback);
            }
        });
        server.start();
        try {
            var health = URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/v1/health");
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString());
        } finally {
            server.stop();
        }
    }
}
