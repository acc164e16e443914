package ip30.functions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes, the handler answers: with what was asked for, or with a problem of the caller's making. */
class RobustnessTest {

    private static final Set<Integer> FINE = Set.of(200, 204, 304);
    private static final List<String> ODD_VALUES = List.of(
            "null",
            "true",
            "-1",
            "1e999999",
            "\"\"",
            "\"\\u0000\\ud800\"",
            "\"//..%2f%00\"",
            "\"en;q=1e9,zh;q=-NaN,*;q=∞\"",
            "\"GET\"",
            "\"PROPFIND\"",
            "[]",
            "{}",
            "[[[[[[[[[[[]]]]]]]]]]]",
            "{\"stage\":{},\"http\":[]}");
    private static final List<String> ODD_TEXTS = List.of(
            "{",
            "}",
            "[",
            "\"",
            ",",
            ":",
            "\\",
            "\u0000",
            "\ufeff",
            "null",
            "1e999999999",
            "{\"a\":",
            "\"profile\":{},",
            "汉");

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changedEventsAreAnswered(int seed) {
        var random = new Random(seed);
        Product.events().forEach(name -> {
            var event = Product.event(name);
            change(event, random);
            assertAnswered(Product.handle(event.toString().getBytes(StandardCharsets.UTF_8)), event);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void brokenBytesAreAnswered(int seed) {
        var random = new Random(seed);
        Product.events().forEach(name -> {
            var bytes = Product.event(name).toString().getBytes(StandardCharsets.UTF_8);
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertAnswered(Product.handle(bytes), name);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void brokenBodiesAreAnswered(int seed) {
        var random = new Random(seed);
        var event = Product.event("assess-technology-firm");
        var body = new StringBuilder(event.get("body").textValue());
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(body.length());
            body.replace(at, Math.min(body.length(), at + random.nextInt(3)), pick(ODD_TEXTS, random));
        }
        event.put("body", body.toString());
        assertAnswered(Product.handle(event.toString().getBytes(StandardCharsets.UTF_8)), body);
    }

    @ParameterizedTest
    @MethodSource("depths")
    void deepNestingIsAnswered(int depth) {
        var deep = "[".repeat(depth) + "]".repeat(depth);
        for (var body : List.of(deep, "{\"profile\":" + deep + "}", "{\"profile\":{\"company\":" + deep + "}}")) {
            var event = Product.event("assess-out-of-scope").put("body", body);
            assertThat(Product.handle(event).get("statusCode").intValue()).isEqualTo(400);
        }
        assertAnswered(Product.handle(("{\"headers\":" + deep + "}").getBytes(StandardCharsets.UTF_8)), depth);
    }

    static IntStream depths() {
        return IntStream.of(8, 9, 999, 1001, 100_000);
    }

    private static void change(ObjectNode event, Random random) {
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            var object = pick(objects(event, new ArrayList<>()), random);
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            if (names.isEmpty()) {
                continue;
            }
            var name = pick(names, random);
            switch (random.nextInt(3)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name.toUpperCase(Locale.ROOT), object.remove(name));
                default -> object.set(name, Product.json(pick(ODD_VALUES, random)));
            }
        }
    }

    private static List<ObjectNode> objects(JsonNode node, List<ObjectNode> found) {
        if (node instanceof ObjectNode object) {
            found.add(object);
        }
        node.forEach(child -> objects(child, found));
        return found;
    }

    static void assertAnswered(byte[] output, Object input) {
        var answer = Product.json(output);
        int status = answer.get("statusCode").intValue();
        if (!FINE.contains(status)) {
            assertThat(status).as("%s", input).isBetween(400, 499);
            assertThat(answer.at("/headers/Content-Type").textValue()).isEqualTo("application/problem+json");
        }
        assertThat(answer.get("body").textValue()).doesNotContain("Exception", "\tat ", "jackson");
        assertThat(Product.FAILURES).as("%s", input).isEmpty();
    }

    private static <T> T pick(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
