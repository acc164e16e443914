package ip30.cli.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ip30.api.Api;
import ip30.contract.ContractWriter;
import ip30.contract.Examples;
import ip30.contract.Limits;
import ip30.contract.RequestReader;
import ip30.engine.Measures;
import ip30.measure.Language;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server over real HTTP, with clients that behave and clients that do not. */
class ServerTest {

    private static final Measures MEASURES =
            Measures.load(Clock.fixed(Instant.parse("2026-11-20T00:00:00Z"), ZoneOffset.UTC));
    private static final List<Throwable> FAILURES = new CopyOnWriteArrayList<>();
    private static final byte[] REQUEST = Examples.read("technology-firm");
    private static final String ASSESSMENTS = "/v1/assessments";

    private static Server server;
    private static HttpClient client;

    @BeforeAll
    static void start() throws IOException {
        server = Server.start(new Api(MEASURES, FAILURES::add), 0);
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void nothingWentWrongInside() {
        assertThat(FAILURES).isEmpty();
    }

    @Test
    void anAssessmentOverHttpIsTheContractsOwn() throws Exception {
        assertThat(post(REQUEST).body()).isEqualTo(assessment("technology-firm"));
    }

    @Test
    void manyClientsAtOnceGetEachTheirOwnAnswer() {
        var calls = IntStream.range(0, 100)
                .mapToObj(i -> Examples.GOOD.get(i % Examples.GOOD.size()))
                .map(name -> client.sendAsync(request(Examples.read(name)), BodyHandlers.ofString())
                        .thenAccept(response -> {
                            assertThat(response.statusCode()).isEqualTo(200);
                            assertThat(response.body()).isEqualTo(assessment(name));
                        }))
                .toArray(CompletableFuture[]::new);

        CompletableFuture.allOf(calls).join();
    }

    @Test
    void oneConnectionCarriesManyCalls() throws IOException {
        try (var socket = connect()) {
            var input = new BufferedInputStream(socket.getInputStream());
            for (int i = 0; i < 20; i++) {
                socket.getOutputStream().write(Wire.text("GET /v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n"));
                assertThat(Wire.answer(input)).startsWith("HTTP/1.1 200 ").contains("\"status\":\"ok\"");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, 200", "0, 200", "1, 413", "100000, 413", "3000000, 413"})
    void aBodyIsTakenUpToItsLimit(int beyond, int status) throws Exception {
        var padding = " ".repeat(Limits.BODY_BYTES + beyond - REQUEST.length);
        var body = Wire.text(new String(REQUEST, StandardCharsets.UTF_8) + padding);

        assertThat(post(body).statusCode()).isEqualTo(status);
    }

    @Test
    void aBodyInChunksIsTakenToo() throws Exception {
        var publisher = BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(REQUEST));
        var request = HttpRequest.newBuilder(uri(ASSESSMENTS))
                .header("Content-Type", "application/json")
                .POST(publisher)
                .build();

        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    @Test
    void aBodyThatIsNoTextIsRefused() throws Exception {
        var body = REQUEST.clone();
        body[body.length / 2] = (byte) 0xff;

        assertThat(post(body).statusCode()).isEqualTo(400);
    }

    @Test
    void slowClientsDoNotHoldUpOthers() throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 60; i++) {
                var socket = connect();
                slow.add(socket);
                var started =
                        i % 2 == 0 ? "POST " : "POST " + ASSESSMENTS + " HTTP/1.1\r\nContent-Length: 1000\r\n\r\n{";
                socket.getOutputStream().write(Wire.text(started));
            }
            assertThat(post(REQUEST).statusCode()).isEqualTo(200);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void clientsThatBreakOffLeaveTheServerWell() throws Exception {
        for (int i = 0; i < 30; i++) {
            try (var socket = connect()) {
                socket.setSoLinger(true, 0);
                var head = "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n"
                        .formatted(ASSESSMENTS, REQUEST.length);
                socket.getOutputStream().write(Wire.text(head));
                socket.getOutputStream().write(REQUEST, 0, i % 2 == 0 ? REQUEST.length : REQUEST.length / 2);
            }
        }
        assertThat(post(REQUEST).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nonsense\r\n\r\n", "GET\r\n\r\n", "GET http://[ HTTP/1.1\r\n\r\n", "\u0000\u0001\u0002\r\n\r\n"
            })
    void whatIsNoHttpDoesNoHarm(String bytes) throws Exception {
        try (var socket = connect()) {
            socket.getOutputStream().write(Wire.text(bytes));
            socket.shutdownOutput();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .doesNotContain("ip30", "200 OK");
        }
        assertThat(get("/v1/health").statusCode()).isEqualTo(200);
    }

    @Test
    void headAnswersWithoutABody() throws Exception {
        var request = HttpRequest.newBuilder(uri("/v1/measure"))
                .method("HEAD", BodyPublishers.noBody())
                .build();
        var response = client.send(request, BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("ETag")).isPresent();
        assertThat(response.body()).isEmpty();
    }

    @Test
    void aDocumentThatIsKnownIsNotSentAgain() throws Exception {
        var tag = get("/v1/measure").headers().firstValue("ETag").orElseThrow();
        var request = HttpRequest.newBuilder(uri("/v1/measure"))
                .header("If-None-Match", tag)
                .build();

        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
    }

    @Test
    void theStartPageIsServedWithAStrictPolicy() throws Exception {
        var response = get("/");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("sha256");
        assertThat(response.body()).contains("<html lang=\"zh-CN\">");
    }

    /** Its own style and script run, and no other: a script that somebody writes into a title does not. */
    @Test
    void everyMeasureIsServedAsAPageWhoseOwnScriptAloneMayRun() throws Exception {
        for (var measure : MEASURES.all()) {
            var response = get("/measures/" + measure.id() + ".html?lang=en");

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).contains(measure.number()).containsOnlyOnce("<script>");
            assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .containsPattern("script-src 'self' 'sha256-[\\w+/=]+'; style-src 'self' 'sha256-[\\w+/=]+'; ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../ip30/measure.json",
                "/..%2fip30/measure.json",
                "/%2e%2e/ip30/measure.json",
                "/portal/../../ip30/measure.json",
                "/./index.html",
                "/a/../index.html",
                "/index.html%00.css",
                "/index.html/",
                "/.hidden.js",
                "/nothing.js"
            })
    void noPathLeadsOutOfThePortal(String path) throws IOException {
        try (var socket = connect()) {
            socket.getOutputStream().write(Wire.text("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            assertThat(Wire.answer(new BufferedInputStream(socket.getInputStream())))
                    .matches("(?s)HTTP/1.1 40[04] .*");
        }
    }

    @Test
    void aTakenPortIsRefused() {
        assertThatThrownBy(() -> Server.start(new Api(MEASURES, FAILURES::add), server.port()))
                .isInstanceOf(BindException.class);
    }

    @Test
    void afterTheStopThePortIsFree() throws IOException {
        var first = Server.start(new Api(MEASURES, FAILURES::add), 0);
        first.close();
        Server.start(new Api(MEASURES, FAILURES::add), first.port()).close();
    }

    private static String assessment(String example) {
        var requests = new RequestReader(MEASURES);
        var assessment = MEASURES.assess(requests.read(Examples.read(example)).request());
        return new String(new ContractWriter(false).assessment(assessment, Language.ZH), StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> post(byte[] body) throws IOException, InterruptedException {
        return client.send(request(body), BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private static HttpRequest request(byte[] body) {
        return HttpRequest.newBuilder(uri(ASSESSMENTS))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private static Socket connect() throws IOException {
        return Wire.connect(server);
    }
}
