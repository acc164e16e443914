package ip30.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script `ip30` in a checkout of its own, with a Maven and JDKs that only say how they were called. */
class LauncherTest {

    private static final Path SCRIPT = Path.of("..", "ip30");

    /** Of the machine's tools only these, so that a test can leave one out. */
    private static final String[] TOOLS = {
        "bash",
        "cat",
        "cksum",
        "cp",
        "dirname",
        "find",
        "locale",
        "mkdir",
        "mv",
        "ps",
        "readlink",
        "rm",
        "sed",
        "sort",
        "tr"
    };

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    private Path checkout;
    private Path tools;

    @BeforeEach
    void makeACheckout() throws IOException {
        checkout = Files.createDirectories(folder.resolve("checkout"));
        Files.copy(SCRIPT, checkout.resolve("ip30"));
        assertThat(checkout.resolve("ip30").toFile().setExecutable(true)).isTrue();
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Files.createDirectories(checkout.resolve("rules"));
        Files.writeString(checkout.resolve("rules/pom.xml"), "<project/>");
        Files.createDirectories(checkout.resolve("cli"));
        tools = Files.createDirectories(folder.resolve("tools"));
        for (var tool : TOOLS) {
            offer(tool);
        }
        program(tools.resolve("mvn"), """
                echo called >>"$CHECKOUT/builds"
                if [ -p "$CHECKOUT/gate" ]; then read -r _ <"$CHECKOUT/gate"; fi
                mkdir -p "$CHECKOUT/cli/target/lib"
                : >"$CHECKOUT/cli/target/lib/a.jar"
                : >"$CHECKOUT/cli/target/cli-1.jar"
                """);
        jdk("jdk");
    }

    @AfterEach
    void leaveNothingRunning() {
        started.forEach(process -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        });
    }

    @Test
    void itBuildsOnceAndThenOnlyRuns() throws Exception {
        offer("flock");

        assertThat(run(start("jdk", "check")).out).contains("ip30.cli.Main check");
        assertThat(run(start("jdk", "check")).out).contains("ip30.cli.Main check");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void throughALinkToALinkItFindsItsCheckout() throws Exception {
        offer("flock");
        var near = Files.createSymbolicLink(checkout.resolve("near"), Path.of("ip30"));
        var far = Files.createSymbolicLink(folder.resolve("far"), Path.of("checkout/near"));

        assertThat(near).isSymbolicLink();
        var ended = run(process("jdk", far, "check").start());
        assertThat(ended.status).isZero();
        assertThat(ended.out).contains("-Dip30.root=" + checkout.toRealPath());
    }

    @Test
    void whereItCannotWriteItSaysSoAndEnds() throws Exception {
        offer("flock");
        Files.writeString(checkout.resolve(".ip30"), "a file where the folder should be");

        var ended = run(start("jdk", "check"));
        assertThat(ended.status).isEqualTo(1);
        assertThat(ended.errors).contains("cannot write below", ".ip30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"flock", "perl"})
    void whoComesSecondSaysWhatItWaitsForAndBuildsNothing(String lock) throws Exception {
        offer(lock);
        var first = startABuildThatWaits();
        var second = start("jdk", "check");
        try (var errors = second.errorReader(StandardCharsets.UTF_8)) {
            assertThat(errors.readLine()).contains("waiting for the build that process " + first.pid() + " does");
            openTheGate();

            assertThat(run(first).status).isZero();
            assertThat(second.waitFor()).isZero();
        }
        assertThat(builds()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flock", "perl"})
    void aBuildThatWasKilledIsWaitedForNoLonger(String lock) throws Exception {
        offer(lock);
        var first = startABuildThatWaits();
        var second = start("jdk", "check");
        try (var errors = second.errorReader(StandardCharsets.UTF_8)) {
            assertThat(errors.readLine()).contains("waiting");
            first.descendants().forEach(ProcessHandle::destroyForcibly);
            first.destroyForcibly();
            assertThat(errors.readLine()).contains("building");
            openTheGate();

            assertThat(second.waitFor()).isZero();
        }
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void withoutALockItSaysSo() throws Exception {
        var ended = run(start("jdk", "check"));

        assertThat(ended.status).isZero();
        assertThat(ended.errors).contains("neither flock nor perl");
    }

    @Test
    void classDataIsOnlyForTheJdkThatMadeIt() throws Exception {
        offer("flock");
        jdk("another");

        run(start("jdk", "check"));
        assertThat(run(start("jdk", "check")).out).contains("-XX:SharedArchiveFile=");
        assertThat(run(start("another", "check")).out)
                .contains("ip30.cli.Main check")
                .doesNotContain("-XX:SharedArchiveFile=");
    }

    @Test
    void aLocaleThatCannotNameEveryFileIsReplaced() throws Exception {
        offer("flock");
        assumeThat(charmap("C.UTF-8")).isEqualTo("UTF-8");

        var process = process("jdk", checkout.resolve("ip30"), "check");
        process.environment().put("LC_ALL", "POSIX");
        assertThat(run(process.start()).out).contains("charmap UTF-8");
    }

    private record Ended(int status, String out, String errors) {}

    private static Ended run(Process process) throws Exception {
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, errors);
    }

    private Process start(String jdk, String command) throws IOException {
        var process = process(jdk, checkout.resolve("ip30"), command).start();
        started.add(process);
        return process;
    }

    private ProcessBuilder process(String jdk, Path script, String command) throws IOException {
        var process = new ProcessBuilder(script.toString(), command).directory(folder.toFile());
        process.environment().put("PATH", folder.resolve(jdk).resolve("bin") + ":" + tools);
        process.environment().put("CHECKOUT", checkout.toRealPath().toString());
        return process;
    }

    private Process startABuildThatWaits() throws Exception {
        assertThat(new ProcessBuilder("mkfifo", checkout.resolve("gate").toString())
                        .start()
                        .waitFor())
                .isZero();
        var first = start("jdk", "check");
        assertThat(new BufferedReader(first.errorReader(StandardCharsets.UTF_8)).readLine())
                .contains("building");
        return first;
    }

    private void openTheGate() throws IOException {
        Files.writeString(checkout.resolve("gate"), "\n");
    }

    private long builds() throws IOException {
        return Files.readAllLines(checkout.resolve("builds")).size();
    }

    private void jdk(String name) throws IOException {
        var bin = Files.createDirectories(folder.resolve(name).resolve("bin"));
        Files.writeString(folder.resolve(name).resolve("release"), "JAVA_VERSION=" + name);
        program(bin.resolve("java"), """
                echo "$@"
                echo "charmap $(locale charmap)"
                for each in "$@"; do
                  case $each in -XX:ArchiveClassesAtExit=*) : >"${each#*=}" ;; esac
                done
                """);
    }

    private void offer(String tool) throws IOException {
        for (var folderOfTools : System.getenv("PATH").split(":")) {
            var there = Path.of(folderOfTools, tool);
            if (Files.isExecutable(there)) {
                script(tools.resolve(tool), "#!/bin/sh\nexec " + there + " \"$@\"\n");
                return;
            }
        }
        assumeThat(tool).as("a tool of this machine").isEmpty();
    }

    private static String charmap(String locale) throws IOException {
        var process = new ProcessBuilder("locale", "charmap");
        process.environment().put("LC_ALL", locale);
        return new String(process.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static void program(Path path, String text) throws IOException {
        script(path, "#!/usr/bin/env bash\n" + text);
    }

    private static void script(Path path, String text) throws IOException {
        Files.writeString(path, text);
        assertThat(path.toFile().setExecutable(true)).isTrue();
    }
}
