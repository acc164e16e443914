package ip30.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.api.Api;
import ip30.contract.FaultCode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One line a call: what it says, that CloudWatch can read it, and that the rehearsal leaves none. */
class CallLogTest {

    private static final long STEP = 12_345_678;
    private static final String GATEWAY_ID = "JKJaXmPLvHcESHA=";

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final AtomicLong nanos = new AtomicLong();
    private final Api api = new Api(
            Product.MEASURES,
            new CallLog(
                    new PrintStream(written, true, StandardCharsets.UTF_8),
                    Product.CLOCK,
                    "dev",
                    Product.ASSESSOR.measure().rulesVersion()),
            () -> nanos.getAndAdd(STEP));
    private final ApiHandler handler = new ApiHandler(api);

    static Stream<String> events() {
        return Product.events();
    }

    @Test
    void anAssessmentIsCountedAndTimed() {
        var event = Product.event("assess-technology-firm");
        event.withObject("/requestContext").put("requestId", GATEWAY_ID);
        var line = only(event);

        assertThat(line.get("level").textValue()).isEqualTo("INFO");
        assertThat(line.get("stage").textValue()).isEqualTo("dev");
        assertThat(line.get("requestId").textValue()).isEqualTo(LambdaCall.REQUEST_ID);
        assertThat(line.get("gatewayRequestId").textValue()).isEqualTo(GATEWAY_ID);
        assertThat(line.get("route").textValue()).isEqualTo("POST /v1/assessments");
        assertThat(line.get("status").intValue()).isEqualTo(200);
        assertThat(line.get("rulesVersion").textValue())
                .isEqualTo(Product.ASSESSOR.measure().rulesVersion());
        assertThat(line.get("milliseconds").decimalValue()).isEqualByComparingTo("12.345");
        assertThat(line.get("assessments").intValue()).isEqualTo(1);
        assertThat(line.get("refusals").intValue()).isZero();
        assertThat(line.get("failures").intValue()).isZero();
        assertThat(line.at("/_aws/Timestamp").longValue()).isEqualTo(Product.CLOCK.millis());
        assertThat(verdicts(line)).isEqualTo(verdictsOfTheAnswer(event));
    }

    @Test
    void faultsAreCountedByKind() {
        var body = "{\"asOf\":1,\"claimYear\":\"x\",\"profile\":{\"company\":{\"kind\":\"?\"}}}";
        var line = only(Product.event("assess-out-of-scope").put("body", body));

        assertThat(line.get("status").intValue()).isEqualTo(400);
        assertThat(line.get("fault_WRONG_TYPE").intValue()).isEqualTo(2);
        assertThat(line.get("fault_NOT_IN_ENUM").intValue()).isEqualTo(1);
        assertThat(line.get("refusals").intValue()).isEqualTo(1);
        assertThat(line.get("assessments").intValue()).isZero();
        assertThat(line.has("verdicts")).isFalse();
        assertThat(line.has("fault_" + FaultCode.TOO_DEEP)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyMemberCalledAMetricIsANumberWithAUnitAndADimension(String name) {
        var line = only(Product.event(name));
        var directive = line.at("/_aws/CloudWatchMetrics/0");

        assertThat(directive.get("Namespace").textValue()).isEqualTo("ip30");
        assertThat(line.get(directive.at("/Dimensions/0/0").textValue()).isTextual())
                .isTrue();
        var metrics = new HashSet<String>();
        for (var metric : directive.get("Metrics")) {
            metrics.add(metric.get("Name").textValue());
            assertThat(line.get(metric.get("Name").textValue()).isNumber()).isTrue();
            assertThat(metric.get("Unit").textValue()).isIn("Count", "Milliseconds");
        }
        assertThat(metrics).contains("milliseconds", "assessments", "refusals", "failures");
        line.fieldNames().forEachRemaining(member -> {
            if (member.startsWith("fault_")) {
                assertThat(metrics).contains(member);
            }
        });
    }

    @Test
    void theFirstCallIsColdTheOthersAreWarm() {
        for (int i = 0; i < 3; i++) {
            LambdaCall.to(handler, Product.event("get-health"));
        }

        assertThat(lines()).extracting(line -> line.get("start").textValue()).containsExactly("cold", "warm", "warm");
    }

    @Test
    void theRehearsalBeforeASnapshotLeavesNoLineAndNothingWarm() throws Exception {
        new Priming(handler, 1).beforeCheckpoint(null);
        assertThat(written.size()).isZero();

        assertThat(only(Product.event("get-health")).get("start").textValue()).isEqualTo("cold");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/health, GET /v1/health",
        "DELETE, /v1/health, DELETE /v1/health",
        "SECRET, /v1/health, unknown /v1/health",
        "GET, /v1/secret, unknown",
        "SECRET, /secret, unknown"
    })
    void aRouteIsNamedInOurWordsOnly(String method, String path, String route) {
        var event = Product.event("get-health").put("rawPath", path);
        event.withObject("/requestContext/http").put("method", method);

        assertThat(only(event).get("route").textValue()).isEqualTo(route);
    }

    @ParameterizedTest
    @CsvSource({
        "'<b>', false",
        "'', false",
        "'JKJaXmPLvHcESHA=', true",
        "91440101MA0000001Q, false",
        "ZL202010000000X, false",
        "'{\"a\":1}', false"
    })
    void aGatewayIdentifierThatIsNoneIsLeftOut(String identifier, boolean isThere) {
        var event = Product.event("get-health");
        event.withObject("/requestContext").put("requestId", identifier);

        assertThat(only(event).has("gatewayRequestId")).isEqualTo(isThere);
    }

    @Test
    void whatIsNoEventIsARefusalOfNoRoute() {
        LambdaCall.to(handler, "]".getBytes(StandardCharsets.UTF_8));
        var line = lines().get(0);

        assertThat(line.get("status").intValue()).isEqualTo(400);
        assertThat(line.get("route").textValue()).isEqualTo("unknown");
        assertThat(line.get("refusals").intValue()).isEqualTo(1);
    }

    @Test
    void aFailureIsToldWithItsPlaceInTheCallsLine() {
        api.answerFrom(
                () -> {
                    throw new IllegalStateException("secret");
                },
                LambdaCall.REQUEST_ID);

        assertThat(lines()).hasSize(1);
        var line = lines().get(0);
        assertThat(line.get("level").textValue()).isEqualTo("ERROR");
        assertThat(line.get("requestId").textValue()).isEqualTo(LambdaCall.REQUEST_ID);
        assertThat(line.get("failure").textValue()).isEqualTo(IllegalStateException.class.getName());
        assertThat(line.get("at").textValue()).startsWith(CallLogTest.class.getName());
        assertThat(line.get("failures").intValue()).isEqualTo(1);
        assertThat(line.get("refusals").intValue()).isZero();
    }

    @Test
    void aFailureInTheRehearsalIsLoggedToo() {
        api.answerFrom(
                () -> {
                    throw new IllegalStateException("secret");
                },
                null);

        assertThat(lines()).singleElement().matches(line -> line.has("failure"));
    }

    @Test
    void whatMayBeHalfBrokenIsLeftToThePlatform() {
        for (var broken : List.of(new OutOfMemoryError(), new ExceptionInInitializerError())) {
            assertThatThrownBy(() -> api.answerFrom(
                            () -> {
                                throw broken;
                            },
                            LambdaCall.REQUEST_ID))
                    .isSameAs(broken);
        }
    }

    private JsonNode only(ObjectNode event) {
        LambdaCall.to(handler, event);
        assertThat(lines()).hasSize(1);
        return lines().get(0);
    }

    private List<JsonNode> lines() {
        return written.toString(StandardCharsets.UTF_8)
                .lines()
                .map(Product::json)
                .toList();
    }

    private static Map<String, Integer> verdicts(JsonNode line) {
        return Product.JSON.convertValue(
                line.get("verdicts"),
                Product.JSON.getTypeFactory().constructMapType(Map.class, String.class, Integer.class));
    }

    private static Map<String, Integer> verdictsOfTheAnswer(ObjectNode event) {
        var counts = new HashMap<String, Integer>();
        var answer = Product.json(Product.handle(event).get("body").textValue());
        for (var article : answer.get("articles")) {
            article.get("clauses")
                    .forEach(clause -> counts.merge(clause.get("verdict").textValue(), 1, Integer::sum));
        }
        assertThat(counts.keySet()).containsAll(Set.of("QUALIFIED", "NOT_QUALIFIED"));
        return counts;
    }
}
