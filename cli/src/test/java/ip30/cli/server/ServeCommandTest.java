package ip30.cli.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a process: what it prints, how it ends. */
class ServeCommandTest {

    private static final String LISTENING = "Listening on ";

    @Test
    void itSaysWhereItListensAnswersAndStopsWhenAsked() throws Exception {
        var process = start("--port", "0");
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var line = out.readLine();
            assertThat(line).matches(LISTENING + "http://127\\.0\\.0\\.1:[1-9]\\d*");
            var health = URI.create(line.substring(LISTENING.length()) + "/v1/health");
            var response = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(200);

            process.toHandle().destroy();
            process.waitFor();

            assertThat(out.readLine()).isNull();
            try (var socket = new ServerSocket(health.getPort(), 1, InetAddress.getByName("127.0.0.1"))) {
                assertThat(socket.isBound()).isTrue();
            }
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aTakenPortIsRefusedInPlainWords() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var process = start("--port", String.valueOf(taken.getLocalPort()));
            var errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor()).isEqualTo(1);
            assertThat(errors)
                    .contains("Port " + taken.getLocalPort() + " is taken")
                    .doesNotContain("Exception");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "http"})
    void whatIsNoPortIsAUsageError(String port) throws Exception {
        var process = start("--port=" + port);

        assertThat(process.waitFor()).isEqualTo(2);
    }

    private static Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ServeProgram.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }
}
