package ip30.functions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.api.Api;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Marked values sent down every path to the function as Lambda makes it: none of them shows up in anything that the process prints, nor in
 * a problem. A member's name is no value: a pointer in a problem repeats it, a log does not.
 */
class PrivacyTest {

    /** Part of every marked value, whatever its form. */
    private static final String MARK = "MARKED7";

    private static final String NAME = MARK + "某某公司";
    private static final String CODE = "9144" + MARK + "0000001";
    private static final String PATENT = "ZL2020" + MARK;
    private static final String LABEL = MARK + "标签";

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private ApiHandler handler;

    @BeforeEach
    void listen() {
        var stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        handler = new ApiHandler();
    }

    @AfterEach
    void stopListening() {
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void whatAFirmSaysOfItselfIsNotLogged() {
        assertSilent(200, post("""
                {"asOf": "2026-06-30", "profile": {"company": {"name": "%s", "unifiedSocialCreditCode": "91440101MA0000001Q"},
                  "industrialisedPatents": [{"patentNumber": "%s", "label": "%s"}],
                  "overseasPatents": [{"jurisdiction": "%s"}]}}""".formatted(NAME, PATENT, LABEL, "JP")));
        assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain("91440101MA0000001Q");
    }

    @Test
    void valuesInTheWrongPlaceAreNeitherLoggedNorRepeated() {
        for (var value : List.of(NAME, CODE, PATENT, LABEL, NAME.repeat(100))) {
            for (var member : List.of(
                    "unifiedSocialCreditCode",
                    "kind",
                    "legalPerson",
                    "residentStaffInDistrict",
                    "settledInDistrictOn",
                    "ipServiceRoles",
                    "revenueGrowth",
                    "annualServiceIncome",
                    "unknownMember")) {
                assertSilent(400, post("{\"profile\":{\"company\":{\"%s\":\"%s\"}}}".formatted(member, value)));
                assertSilent(
                        400, post("{\"profile\":{\"company\":{\"%s\":[{\"x\":\"%s\"}]}}}".formatted(member, value)));
            }
            assertSilent(
                    400,
                    post("{\"asOf\":\"%s\",\"claimYear\":\"%s\",\"profile\":\"%s\"}".formatted(value, value, value)));
            assertSilent(
                    400, post("{\"profile\":{\"company\":{\"name\":\"%s\",\"name\":\"%s\"}}}".formatted(value, value)));
            assertSilent(
                    400,
                    post("{\"profile\":{\"pledgeLoans\":[\"%s\"],\"litigations\":\"%s\"}}".formatted(value, value)));
        }
    }

    @Test
    void textThatIsNoJsonIsNeitherLoggedNorRepeated() {
        for (var body : List.of(
                MARK,
                "{" + MARK,
                "{\"profile\":" + MARK + "}",
                "{\"profile\":{\"company\":{\"name\":\"" + NAME + "}}}",
                "{\"profile\":{\"company\":{\"name\":\"" + NAME + "\\x\"}}}",
                "{\"profile\":{\"company\":{\"name\":\"" + NAME + "\u0001\"}}}",
                "{\"profile\":{}} " + MARK,
                "[\"" + NAME + "\"]",
                "\"" + NAME + "\"",
                "{\"profile\":" + "{\"a\":".repeat(2000) + "\"" + NAME + "\"" + "}".repeat(2000) + "}")) {
            assertSilent(400, post(body));
            assertSilent(400, encoded(body.getBytes(StandardCharsets.UTF_8)));
            assertSilent(400, encoded(body.getBytes(StandardCharsets.UTF_16)));
        }
        assertSilent(413, post("{\"profile\":{\"company\":{\"name\":\"" + NAME.repeat(30_000) + "\"}}}"));
        assertSilent(400, post(NAME).put("isBase64Encoded", true));
    }

    @Test
    void aMembersNameIsNotLogged() {
        answer(post("{\"%s\":1,\"profile\":{\"%s\":{},\"company\":{\"%s\":1}}}".formatted(NAME, CODE, LABEL)));

        assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain(MARK);
    }

    @Test
    void pathsMethodsAndHeadersAreNeitherLoggedNorRepeated() {
        var path = Product.event("get-health").put("rawPath", "/v1/" + CODE).put("rawQueryString", "name=" + NAME);
        assertSilent(404, path);
        var method = Product.event("get-health");
        method.withObject("/requestContext/http").put("method", MARK);
        assertSilent(405, method);
        for (var header : List.of("content-type", "content-encoding", "accept-language", "accept-encoding", MARK)) {
            var event = post("{\"profile\":{}}");
            event.withObject("/headers").put(header, NAME);
            assertSilent(header.startsWith("content") ? 415 : 200, event);
        }
        for (var identifier : List.of(NAME, CODE, PATENT, MARK)) {
            var event = Product.event("get-health");
            event.withObject("/requestContext").put("requestId", identifier).put("stage", MARK);
            assertSilent(200, event);
        }
    }

    @Test
    void anEventThatIsNoneIsNeitherLoggedNorRepeated() {
        assertSilent(400, MARK.getBytes(StandardCharsets.UTF_8));
        assertSilent(400, ("{\"body\":\"" + NAME).getBytes(StandardCharsets.UTF_8));
        assertSilent(400, ("{\"body\":" + MARK + "}").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFailuresMessageIsNeitherLoggedNorRepeated() {
        var failures = List.<Api.Source>of(
                () -> {
                    throw new IllegalStateException(NAME, new IllegalArgumentException(CODE));
                },
                () -> {
                    throw new IOException(LABEL);
                },
                () -> {
                    throw new StackOverflowError(PATENT);
                });
        var api = new Api(
                Product.MEASURES,
                new CallLog(
                        System.out,
                        Product.CLOCK,
                        "dev",
                        Product.ASSESSOR.measure().rulesVersion()));
        for (var failure : failures) {
            var body = api.answerFrom(failure, LambdaCall.REQUEST_ID).body();
            assertThat(new String(body, StandardCharsets.UTF_8)).doesNotContain(MARK);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(IllegalStateException.class.getName(), StackOverflowError.class.getName())
                .doesNotContain(MARK);
    }

    private void assertSilent(int status, ObjectNode event) {
        assertSilent(status, event.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void assertSilent(int status, byte[] event) {
        printed.reset();
        var answer = Product.json(LambdaCall.to(handler, event));

        assertThat(answer.get("statusCode").intValue()).isEqualTo(status);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(LambdaCall.REQUEST_ID)
                .doesNotContain(MARK);
        if (status != 200) {
            assertThat(answer.toString()).doesNotContain(MARK);
        }
    }

    private void answer(ObjectNode event) {
        LambdaCall.to(handler, event);
    }

    private static ObjectNode post(String body) {
        return Product.event("assess-out-of-scope").put("body", body);
    }

    private static ObjectNode encoded(byte[] body) {
        return post(Base64.getEncoder().encodeToString(body)).put("isBase64Encoded", true);
    }
}
