package ip30.functions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.api.Api;
import ip30.contract.Limits;
import ip30.contract.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events as they come in the wild: parts missing, names in any case, bodies in any form. */
class ApiHandlerTest {

    private static final String SMALL = "{\"asOf\":\"2026-06-30\",\"profile\":{}}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "\"text\"",
                "{",
                "{\"rawPath\":",
                "{}x{",
                "\u0000",
                "{\"a\":\"\\ud800\"",
                "[[[[[["
            })
    void whatIsNoEventGetsAProblem(String event) {
        var answer = Product.json(Product.handle(event.getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.get("statusCode").intValue()).isIn(400, 404);
        assertThat(answer.at("/headers/Content-Type").textValue()).isEqualTo("application/problem+json");
    }

    @Test
    void anEventWithoutAnythingIsACallToNowhere() {
        assertThat(status("{}")).isEqualTo(404);
        assertThat(status("{\"headers\":null,\"requestContext\":null,\"body\":null,\"rawPath\":null}"))
                .isEqualTo(404);
        assertThat(status("{\"headers\":[1,{}],\"requestContext\":\"x\",\"body\":{\"a\":[]},\"rawPath\":7}"))
                .isEqualTo(404);
    }

    @Test
    void aCallWithoutAMethodIsToldTheMethods() {
        var answer = Product.handle(Product.json("{\"rawPath\":\"/v1/health\"}"));

        assertThat(answer.get("statusCode").intValue()).isEqualTo(405);
        assertThat(answer.at("/headers/Allow").textValue()).isEqualTo("GET, HEAD, OPTIONS");
    }

    @Test
    void methodAndPathMayComeFromTheRouteKeyAlone() {
        assertThat(status("{\"routeKey\":\"GET /v1/health\"}")).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "prod, /prod/v1/health, 200",
        "prod, /v1/health, 200",
        "prod, /production/v1/health, 404",
        "prod, /prod, 404",
        "$default, /prod/v1/health, 404",
        "$default, /v1/health/, 404",
        "v1, /v1/v1/health, 200"
    })
    void aStageInFrontOfThePathIsNotPartOfIt(String stage, String path, int status) {
        var event = Product.event("get-health").put("rawPath", path);
        event.withObject("/requestContext").put("stage", stage);

        assertThat(Product.handle(event).get("statusCode").intValue()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null, 200",
                "application/json, 200",
                "APPLICATION/JSON, 200",
                "application/json; charset=utf-8, 200",
                "application/json;charset=\"UTF-8\";x=y, 200",
                "application/json ; Charset=UTF8, 200",
                "application/json; charset=gbk, 415",
                "application/json; charset=utf-16, 415",
                "text/json, 415",
                "application/problem+json, 415",
                "multipart/form-data, 415",
                "'', 415",
                "';', 415"
            })
    void onlyJsonInUtf8IsTaken(String contentType, int status) {
        var event = post(SMALL);
        event.withObject("/headers").remove("content-type");
        if (contentType != null) {
            event.withObject("/headers").put("Content-TYPE", contentType);
        }

        assertThat(Product.handle(event).get("statusCode").intValue()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"gzip, 415", "identity, 200", "'', 200"})
    void aCompressedBodyIsNotTaken(String encoding, int status) {
        var event = post(SMALL);
        event.withObject("/headers").put("content-encoding", encoding);

        assertThat(Product.handle(event).get("statusCode").intValue()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"-1, 200", "0, 200", "1, 413", "1000000, 413"})
    void aBodyIsTakenUpToItsLimitInEitherForm(int beyond, int status) {
        var body = SMALL + " ".repeat(Limits.BODY_BYTES + beyond - SMALL.length());
        var event = post(body);
        var encoded = post(Base64.getEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8)))
                .put("isBase64Encoded", true);

        assertThat(Product.handle(event).get("statusCode").intValue()).isEqualTo(status);
        assertThat(Product.handle(encoded).get("statusCode").intValue()).isEqualTo(status);
    }

    @Test
    void theLimitCountsBytesNotCharacters() {
        var body = "{\"profile\":{\"company\":{\"name\":\"%s\"}}}".formatted("名".repeat(Limits.BODY_BYTES / 3));

        assertThat(Product.handle(post(body)).get("statusCode").intValue()).isEqualTo(413);
    }

    @Test
    void aMissingDayIsTodayWhereTheMeasureApplies() {
        var answer = Product.handle(post("{\"profile\":{}}"));

        assertThat(body(answer).get("asOf").textValue()).isEqualTo("2026-11-20");
    }

    @Test
    void whoCanReadGzipGetsTheSameAnswerCompressed() throws IOException {
        var event = Product.event("assess-technology-firm");
        var plain = Product.handle(event).get("body").textValue();
        event.withObject("/headers").put("Accept-Encoding", "br;q=1.0, GZIP;q=0.8, *;q=0");
        var answer = Product.handle(event);

        assertThat(answer.at("/headers/Content-Encoding").textValue()).isEqualTo("gzip");
        assertThat(answer.get("isBase64Encoded").booleanValue()).isTrue();
        var bytes = new GZIPInputStream(new ByteArrayInputStream(
                        Base64.getDecoder().decode(answer.get("body").textValue())))
                .readAllBytes();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gzip;q=0", "br", "deflate"})
    void whoCannotReadGzipGetsText(String accepted) {
        var event = Product.event("get-measure");
        event.withObject("/headers").put("accept-encoding", accepted);

        assertThat(Product.handle(event).get("isBase64Encoded").booleanValue()).isFalse();
    }

    @Test
    void aKnownDocumentIsNotSentAgain() {
        var event = Product.event("get-measure");
        var tag = Product.handle(event).at("/headers/ETag").textValue();
        for (var known : List.of(tag, tag.substring(2), "\"other\", " + tag, "*")) {
            event.withObject("/headers").put("If-None-Match", known);
            var answer = Product.handle(event);
            assertThat(answer.get("statusCode").intValue()).as(known).isEqualTo(304);
            assertThat(answer.get("body").textValue()).isEmpty();
            assertThat(answer.at("/headers/ETag").textValue()).isEqualTo(tag);
        }
        event.withObject("/headers").put("accept-language", "en").put("If-None-Match", tag);
        assertThat(Product.handle(event).get("statusCode").intValue()).isEqualTo(200);
    }

    @Test
    void aProblemNeverRepeatsWhatWasSent() {
        var secret = "机密名称";
        var event = post(
                "{\"profile\":{\"company\":{\"name\":5,\"kind\":\"%s\",\"legalPerson\":\"%s\"},\"pledgeLoans\":[{\"label\":[\"%s\"]}]}}"
                        .formatted(secret, secret, secret));

        var answer = Product.handle(event);

        assertThat(answer.get("statusCode").intValue()).isEqualTo(400);
        assertThat(answer.toString()).doesNotContain(secret);
    }

    @Test
    void aDefectIsAnsweredWithoutItsTrace() {
        var failures = new ArrayList<Throwable>();
        var api = new Api(Product.MEASURES, failures::add);

        var response = api.answer(null);

        assertThat(response.status()).isEqualTo(500);
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).doesNotContain("Exception", "ip30", "null");
        assertThat(failures).singleElement().isInstanceOf(NullPointerException.class);
    }

    @Test
    void whoComesWhenThereIsNoRoomIsToldWhenToComeBack() {
        var response = Product.API.refuse(ProblemCode.BUSY, "en");

        assertThat(response.status()).isEqualTo(503);
        assertThat(response.headers())
                .containsEntry("Retry-After", "5")
                .containsEntry("Content-Language", "en")
                .containsEntry("Content-Type", "application/problem+json");
        assertThat(Product.json(new String(response.body(), StandardCharsets.UTF_8))
                        .get("status")
                        .intValue())
                .isEqualTo(503);
    }

    private static int status(String event) {
        return Product.handle(Product.json(event)).get("statusCode").intValue();
    }

    private static ObjectNode post(String body) {
        return Product.event("assess-out-of-scope").put("body", body);
    }

    private static JsonNode body(JsonNode answer) {
        return Product.json(answer.get("body").textValue());
    }
}
