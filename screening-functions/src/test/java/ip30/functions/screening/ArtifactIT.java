package ip30.functions.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What `sam build` deploys for a screening's functions: besides S3's client, which comes in many jars, only what decides. */
class ArtifactIT {

    /** All jars of the client have its version, which no other has. */
    private static final String VERSION_OF_CLIENT = System.getProperty("version.client");

    private static final long MOST_BYTES = 20L * 1024 * 1024;

    @Test
    void theJarsBesidesThoseOfTheClientAreThese() throws IOException {
        assertThat(jars())
                .extracting(jar -> jar.getFileName().toString())
                .filteredOn(name -> !name.endsWith("-" + VERSION_OF_CLIENT + ".jar"))
                .extracting(name -> name.replaceFirst("-[0-9][0-9.]*\\.jar$", ""))
                .containsExactlyInAnyOrder(
                        "aws-lambda-java-core",
                        "contract",
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
                        "reactive-streams",
                        "rules",
                        "screening",
                        "slf4j-api",
                        "slf4j-nop");
    }

    /** The client of the JDK is the only one: each other brings threads, native code and a slower start. */
    @Test
    void oneHttpClientIsEnough() throws IOException {
        assertThat(jars())
                .extracting(jar -> jar.getFileName().toString())
                .filteredOn(name -> name.matches(".*(netty|apache|crt-client|url-connection).*"))
                .containsExactly("url-connection-client-" + VERSION_OF_CLIENT + ".jar");
    }

    @Test
    void itIsSmall() throws IOException {
        long bytes = 0;
        for (var jar : jars()) {
            bytes += Files.size(jar);
        }
        assertThat(bytes).isPositive().isLessThan(MOST_BYTES);
    }

    private static List<Path> jars() throws IOException {
        var jars = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(Path.of(System.getProperty("artifact"), "lib"))) {
            files.forEach(jars::add);
        }
        return jars;
    }
}
