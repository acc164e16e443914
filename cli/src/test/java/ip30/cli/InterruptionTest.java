package ip30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in the midst of a run of its own process, as the shell sends it. */
class InterruptionTest {

    private static final int FIRMS = 3_000;
    private static final int FIRST = 1_000;
    private static final long LONGEST_SECONDS = 120;
    private static final String DAY = "2026-06-30";

    @TempDir
    private Path folder;

    @Test
    void leavesAPartThatIsGoneOnWithToTheSameBytes() throws IOException, InterruptedException {
        var firms = SyntheticFirms.lines(FIRMS, 11);
        var register = Files.write(folder.resolve("register.jsonl"), bytes(firms));
        var rows = folder.resolve("rows.jsonl");
        var part = folder.resolve("rows.jsonl.part.json");

        try (var watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            var run = start("screen", "-", rows.toString(), "--as-of", DAY);
            var input = run.getOutputStream();
            input.write(bytes(firms.subList(0, FIRST)));
            input.flush();
            while (!Files.exists(part)) {
                assertThat(watch.poll(LONGEST_SECONDS, TimeUnit.SECONDS))
                        .isNotNull()
                        .satisfies(key -> {
                            key.pollEvents();
                            key.reset();
                        });
            }
            interrupt(run);
            // It stops between two batches. The end never comes, so that it cannot be done in time.
            feed(input, bytes(firms.subList(FIRST, FIRMS)));
            assertThat(run.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(run.exitValue()).isNotZero();
        }
        assertThat(rows).doesNotExist();

        run("screen", register.toString(), rows.toString(), "--as-of", DAY, "--resume");
        var whole = folder.resolve("whole.jsonl");
        run("screen", register.toString(), whole.toString(), "--as-of", DAY);
        assertThat(rows).hasSameBinaryContentAs(whole);
        assertThat(part).doesNotExist();
    }

    private static void feed(OutputStream input, byte[] lines) {
        try {
            input.write(lines);
            input.flush();
        } catch (IOException e) {
            // It has stopped reading: that is what it was asked to do.
        }
    }

    private static void interrupt(Process run) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-INT", String.valueOf(run.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    private Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("said").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void run(String... arguments) {
        var said = Terminal.run(arguments);
        assertThat(said.exitCode()).as(said.err()).isZero();
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
