package ip30.functions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import ip30.api.Api;
import ip30.api.Embedding;
import ip30.api.StaticFiles;
import ip30.contract.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal as the deployed function serves it: pages asked for anew, and what they load kept for good by its digest. */
class PortalFilesTest {

    private static final ApiHandler HANDLER =
            new ApiHandler(new Api(Product.MEASURES, failure -> {}, StaticFiles.cachedForGood(Embedding.NONE)));

    private static final Pattern LOADED = Pattern.compile("<(?:link|script)\\b[^>]*\\b(?:href|src)=\"([^\"]+)\"");
    private static final Pattern IMPORTED = Pattern.compile("(?:from|import)\\s*\\(?\\s*'(\\.[^'`$]+)'");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/docs/problems"})
    void aPageIsAskedForAnewAndSentOnceAVersion(String path) throws IOException {
        var page = get(path, "{}");

        assertThat(page.get("statusCode").intValue()).isEqualTo(200);
        assertThat(page.at("/headers/Content-Type").textValue()).isEqualTo("text/html; charset=utf-8");
        assertThat(page.at("/headers/Cache-Control").textValue()).isEqualTo("no-cache");
        assertThat(page.at("/headers/Content-Security-Policy").textValue())
                .startsWith("default-src 'none'; script-src 'self';")
                .contains("frame-ancestors 'none'");
        assertThat(page.at("/headers/Strict-Transport-Security").isTextual()).isTrue();
        var again = get(path, "{\"if-none-match\": " + page.at("/headers/ETag") + "}");
        assertThat(again.get("statusCode").intValue()).isEqualTo(304);
        assertThat(again.get("body").textValue()).isEmpty();
    }

    @Test
    void allThatThePagesLoadIsThereAndKeptForGood() throws IOException {
        var loaded = loadedBy("/", "/docs", "/docs/problems");

        assertThat(loaded).hasSizeGreaterThan(50);
        for (var path : loaded) {
            var file = get(path, "{\"accept-encoding\": \"br, gzip\"}");
            assertThat(file.get("statusCode").intValue()).as(path).isEqualTo(200);
            assertThat(file.at("/headers/Cache-Control").textValue())
                    .as(path)
                    .isEqualTo("public, max-age=31536000, immutable");
            assertThat(file.at("/headers/Content-Encoding").textValue()).isEqualTo("gzip");
            assertThat(file.get("isBase64Encoded").booleanValue()).isTrue();
            assertThat(text(file)).as(path).isEqualTo(text(get(path, "{}")));
        }
    }

    @Test
    void anotherVersionsAddressIsUnknown() throws IOException {
        var path = loadedBy("/").iterator().next().replaceFirst("^/v-[0-9a-f]{16}/", "/v-0123456789abcdef/");

        var answer = get(path, "{}");

        assertThat(answer.get("statusCode").intValue()).isEqualTo(404);
        assertThat(answer.at("/headers/Cache-Control").textValue()).isEqualTo("no-store");
    }

    @ParameterizedTest
    @EnumSource
    void theTypeOfEveryProblemLeadsToASectionOfItsPage(ProblemCode code) throws IOException {
        var type = URI.create(code.type());

        assertThat(text(get(type.getPath(), "{}"))).contains("<section id=\"" + type.getFragment() + "\">");
    }

    /** As a browser does: what pages name, and what modules import. */
    private static Set<String> loadedBy(String... pages) throws IOException {
        var found = new LinkedHashSet<String>();
        var open = new ArrayDeque<String>();
        for (var page : pages) {
            LOADED.matcher(text(get(page, "{}"))).results().forEach(link -> open.add(link.group(1)));
        }
        while (!open.isEmpty()) {
            var path = open.remove();
            if (found.add(path) && path.endsWith(".js") && !path.contains("/swagger-ui/")) {
                IMPORTED.matcher(text(get(path, "{}")))
                        .results()
                        .forEach(module -> open.add(
                                URI.create(path).resolve(module.group(1)).getPath()));
            }
        }
        return found;
    }

    private static String text(JsonNode answer) throws IOException {
        var body = answer.get("body").textValue();
        if (!answer.get("isBase64Encoded").booleanValue()) {
            return body;
        }
        try (var stream =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(body)))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonNode get(String path, String headers) throws IOException {
        var event = Product.JSON.createObjectNode().put("rawPath", path);
        event.set("headers", Product.json(headers));
        event.withObject("/requestContext/http").put("method", "GET");
        var output = new ByteArrayOutputStream();
        HANDLER.handleRequest(new ByteArrayInputStream(Product.JSON.writeValueAsBytes(event)), output, null);
        return Product.json(output.toByteArray());
    }
}
