package ip30.cli.server;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.api.Api;
import ip30.api.Embedding;
import ip30.contract.Examples;
import ip30.contract.Limits;
import ip30.engine.Measures;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that mean harm get a plain answer, and nobody else waits for them. */
class HostileClientsTest {

    private static final Measures MEASURES =
            Measures.load(Clock.fixed(Instant.parse("2026-11-20T00:00:00Z"), ZoneOffset.UTC));
    private static final List<Throwable> FAILURES = new CopyOnWriteArrayList<>();
    private static final String HEALTH = "GET /v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n";

    /** So many clients that each has a thread elsewhere would leave none for others. */
    private static final int MANY = 201;

    private static final long BUDGET = 8L * 1024 * 1024;

    private static Server server;

    @BeforeAll
    static void start() throws IOException {
        server = Server.start(new Api(MEASURES, FAILURES::add), 0, Embedding.NONE, new Budget(BUDGET));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void nothingWentWrongInside() {
        assertThat(FAILURES).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/index.html"})
    void aPathOfThousandsOfFoldersIsJustNotThere(String end) throws IOException {
        var path = "/a".repeat(3000) + end;

        assertThat(Wire.ask(server, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 404 ");
    }

    @Test
    void halfSentHeadersMakeNobodyWait() throws IOException {
        var half = new ArrayList<Socket>();
        try {
            for (int i = 0; i < MANY; i++) {
                var socket = Wire.connect(server);
                half.add(socket);
                socket.getOutputStream().write(Wire.text("GET /v1/health HTTP/1.1\r\nHos"));
            }
            assertThat(Wire.ask(server, HEALTH)).startsWith("HTTP/1.1 200 ");
        } finally {
            close(half);
        }
    }

    @Test
    void whatSaysThatItIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        assertThat(Wire.ask(server, head(Limits.BODY_BYTES + 1) + "{"))
                .startsWith("HTTP/1.1 413 ")
                .contains("application/problem+json");
    }

    @Test
    void bodiesThatNeverComeTakeNoMoreThanTheirShare() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < MANY; i++) {
                var socket = Wire.connect(server);
                slow.add(socket);
                socket.getOutputStream().write(Wire.text(head(Limits.BODY_BYTES) + "{"));
            }
            assertThat(Wire.ask(server, head(Limits.BODY_BYTES) + "{"))
                    .startsWith("HTTP/1.1 503 ")
                    .contains("Retry-After: 5");
            assertThat(assess(Examples.read("technology-firm"))).startsWith("HTTP/1.1 200 ");
        } finally {
            close(slow);
        }
    }

    /** Their answers wait up to a limit; beyond it large ones are refused, and small ones still have room. */
    @Test
    void answersThatNobodyReadsTakeNoMoreThanTheirShare() throws IOException {
        var request = new LargestRequest(MEASURES.form()).emptyItems();
        var idle = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 24; i++) {
                var socket = new Socket();
                idle.add(socket);
                socket.setReceiveBufferSize(4096);
                socket.connect(new InetSocketAddress("127.0.0.1", server.port()));
                socket.getOutputStream().write(Wire.text(head(request.length)));
                socket.getOutputStream().write(request);
            }
            var statuses = new ArrayList<String>();
            // The first byte of each is there before any is read to its end.
            var inputs = new ArrayList<BufferedInputStream>();
            for (var socket : idle) {
                var input = new BufferedInputStream(socket.getInputStream());
                input.mark(1);
                assertThat(input.read()).isEqualTo('H');
                input.reset();
                inputs.add(input);
            }
            assertThat(assess(Examples.read("out-of-scope"))).startsWith("HTTP/1.1 200 ");
            for (var input : inputs) {
                statuses.add(Wire.answer(input).substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
            }
            assertThat(statuses).containsOnly("200", "503").contains("200", "503");
        } finally {
            close(idle);
        }
        assertThat(assess(request)).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /v1/health HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
                "GET /v1/health HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"
            })
    void whatIsNoHttpIsToldSoAsAProblem(String sent) throws IOException {
        assertThat(Wire.ask(server, sent))
                .startsWith("HTTP/1.1 400 ")
                .contains("Content-Type: application/problem+json")
                .contains("Content-Security-Policy: default-src 'none'; frame-ancestors 'none'")
                .contains("X-Content-Type-Options: nosniff")
                .contains("\"status\":400");
    }

    @Test
    void anAddressOrHeadersThatAreTooLongAreToldSoAsAProblem() throws IOException {
        var tooLong = "a".repeat(20_000);

        assertThat(Wire.ask(server, "GET /" + tooLong + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 414 ")
                .contains("\"status\":414");
        assertThat(Wire.ask(server, "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + tooLong + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431 ")
                .contains("\"status\":431");
    }

    /** A page from elsewhere can have its own name resolved to this machine, and would then be of the same origin. */
    @ParameterizedTest
    @ValueSource(
            strings = {"elsewhere.example", "elsewhere.example:8030", "127.0.0.1.elsewhere.example", "10.0.0.1", "[::2]"
            })
    void aHostThatIsNotThisMachineIsRefused(String host) throws IOException {
        for (var path : List.of("/", "/v1/health")) {
            assertThat(Wire.ask(server, "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n"))
                    .startsWith("HTTP/1.1 421 ")
                    .contains("application/problem+json")
                    .doesNotContain("elsewhere");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8030", "127.0.0.1", "127.0.0.1:1", "[::1]:8030"})
    void thisMachineAnswersToItsOwnNames(String host) throws IOException {
        assertThat(Wire.ask(server, "GET /v1/health HTTP/1.1\r\nHost: " + host + "\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    private static String assess(byte[] request) throws IOException {
        return Wire.ask(server, head(request.length) + new String(request, StandardCharsets.UTF_8));
    }

    private static String head(int length) {
        return "POST /v1/assessments HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + length + "\r\n\r\n";
    }

    private static void close(List<Socket> sockets) throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }
}
