package ip30.functions;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.api.Api;
import ip30.contract.ContractWriter;
import ip30.contract.RequestReader;
import ip30.engine.Assessor;
import ip30.engine.Measures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** The real thing under test, with a clock that stands still, and the files it comes with. */
final class Product {

    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Late on 19 November by UTC, already 20 November where the measure applies. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-19T20:00:00Z"), ZoneOffset.UTC);

    static final Measures MEASURES = Measures.load(CLOCK);
    static final Assessor ASSESSOR = MEASURES.ofToday();
    static final ContractWriter ANSWERS = new ContractWriter(false);
    static final RequestReader REQUESTS = new RequestReader(MEASURES);

    /** What went wrong inside; every test may look. */
    static final List<Throwable> FAILURES = new CopyOnWriteArrayList<>();

    static final Api API = new Api(MEASURES, FAILURES::add);
    static final ApiHandler HANDLER = new ApiHandler(API);

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private Product() {}

    static Stream<String> events() {
        return names("events").stream();
    }

    static List<String> examples() {
        return names("examples");
    }

    private static List<String> names(String folder) {
        try (var files = Files.list(ROOT.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode event(String name) {
        return (ObjectNode) json(file("events", name));
    }

    static byte[] example(String name) {
        return file("examples", name);
    }

    static JsonNode json(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String text) {
        return json(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What the handler writes for that event. */
    static JsonNode handle(JsonNode event) {
        return json(handle(event.toString().getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] handle(byte[] event) {
        try {
            var output = new ByteArrayOutputStream();
            HANDLER.handleRequest(new ByteArrayInputStream(event), output, null);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] file(String folder, String name) {
        try {
            return Files.readAllBytes(ROOT.resolve(folder).resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
