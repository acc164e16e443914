package ip30.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import ip30.contract.Limits;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and streams that no reader or writer can be at ease with end in one plain line. */
class HostileFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aFileWithoutAnEndIsTooLarge() {
        assumeThat(new File("/dev/zero")).exists();

        var terminal = Terminal.fictitious("assess", "/dev/zero");
        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.err()).contains("/dev/zero is too large").contains("256 KiB");
    }

    @Test
    void aRequestIsTakenUpToTheLimitThatTheApiHas() throws IOException {
        var request = Files.readString(Path.of(Fictitious.FIRM));
        int room = Limits.BODY_BYTES - request.getBytes(StandardCharsets.UTF_8).length;
        var just = Files.writeString(folder.resolve("just.json"), request + " ".repeat(room));
        var beyond = Files.writeString(folder.resolve("beyond.json"), request + " ".repeat(room + 1));

        assertThat(Terminal.fictitious("assess", just.toString()).exitCode()).isZero();
        assertThat(Terminal.fictitious("assess", beyond.toString()).err()).contains("is too large");
    }

    /** An argument that begins with an at sign is a file's name, not a file of arguments. */
    @Test
    void anArgumentBringsNoArgumentsOfItsOwn() throws IOException {
        var arguments = Files.writeString(folder.resolve("arguments"), "--help");

        var terminal = Terminal.fictitious("assess", "@" + arguments);
        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.err()).contains("There is no file @" + arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"measure", "--help", "generate 3"})
    void whatCannotBeWrittenIsSaidAndIsNotDone(String line) throws Exception {
        assumeThat(new File("/dev/full")).exists();

        var process = start("", line.split(" "));
        var run = process.redirectOutput(new File("/dev/full")).start();
        var errors = errors(run);
        assertThat(run.waitFor()).isEqualTo(1);
        assertThat(errors).contains("Cannot write").contains("No space left").doesNotContain("Exception");
        // A JDK may have warnings of its own, of libraries.
        assertThat(errors.lines())
                .filteredOn(each -> !each.startsWith("WARNING: "))
                .hasSize(1);
    }

    @Test
    void whoReadsOnlyTheBeginningIsToldNothing() throws Exception {
        var run = start("", "generate", "20000").start();
        run.getInputStream().close();
        var errors = errors(run);
        assertThat(run.waitFor()).isNotZero();
        assertThat(errors).doesNotContain("Exception");
    }

    @Test
    void aNameThatTheLocaleCannotTellIsRefusedInOneLine() throws Exception {
        assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
        var request = Files.copy(Path.of(Fictitious.FIRM), folder.resolve("甲.json"));

        var run = start("POSIX", "assess", request.toString()).start();
        var errors = errors(run);
        assertThat(run.waitFor()).isEqualTo(1);
        assertThat(errors).contains("LC_ALL=C.UTF-8").doesNotContain("Exception");
    }

    private static String errors(Process run) throws IOException {
        return new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** @param locale "" for the usual one */
    private ProcessBuilder start(String locale, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dip30.root=" + Fictitious.root(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command);
        if (!locale.isEmpty()) {
            process.environment().put("LC_ALL", locale);
        }
        return process;
    }
}
