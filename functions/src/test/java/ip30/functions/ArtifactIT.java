package ip30.functions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What `sam build` deploys, once it is packaged: the module's classes, and the jars that run with them. */
class ArtifactIT {

    private static final long MOST_BYTES = 12L * 1024 * 1024;

    private static final Path TARGET = Path.of(System.getProperty("artifact"));
    private static final Path CLASSES = TARGET.resolve("classes");
    private static final Path JARS = TARGET.resolve("lib");

    @Test
    void itsJarsAreTheseAndNoOthers() throws IOException {
        assertThat(names(JARS).map(name -> name.replaceFirst("-[0-9][0-9.]*\\.jar$", "")))
                .containsExactly(
                        "api",
                        "aws-lambda-java-core",
                        "aws-lambda-java-events",
                        "contract",
                        "crac",
                        "drools-base",
                        "drools-canonical-model",
                        "drools-core",
                        "drools-kiesession",
                        "drools-model-compiler",
                        "drools-util",
                        "drools-wiring-api",
                        "drools-wiring-static",
                        "engine",
                        "jackson-annotations",
                        "jackson-core",
                        "jackson-databind",
                        "kie-api",
                        "kie-internal",
                        // Drools' class loader extends one of its classes; there is no compiler in it.
                        "kie-memory-compiler",
                        "portal",
                        "rules",
                        "screening",
                        "slf4j-api");
    }

    @Test
    void besidesItsJarsThereAreItsOwnClassesOnly() throws IOException {
        assertThat(files(CLASSES).map(CLASSES::relativize).map(Path::toString))
                .isNotEmpty()
                .allMatch(name -> name.matches("ip30/functions/(package-info|[A-Za-z$0-9]+)\\.class"));
    }

    @Test
    void itIsSmall() throws IOException {
        long bytes = 0;
        for (var file : Stream.concat(files(CLASSES), files(JARS)).toList()) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    private static Stream<String> names(Path folder) throws IOException {
        return files(folder).map(file -> file.getFileName().toString()).sorted();
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }
}
