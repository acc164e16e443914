package ip30.functions.screening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.contract.View;
import ip30.measure.Language;
import ip30.screening.Run;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one screening is about. It has no name but what it is made of: the same register, asked the same on the same day by the same rules, is
 * the same run, with the same keys and the same bytes.
 *
 * @param asked of every firm
 * @param rulesVersions of each measure that is known; a step that knows others must not take part
 */
record ScreeningRun(Register register, Run asked, Map<String, String> rulesVersions) {

    private static final int DIGITS = 16;

    /** The day it began, and a digest of all of it. */
    String id() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Json.bytes(settings()));
            return asked.day() + "-" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Where its counts and its summary lie. */
    String folder() {
        return "runs/" + id() + "/";
    }

    String key(Range range) {
        return "results/%s/part-%06d.jsonl".formatted(id(), range.part());
    }

    ObjectNode json() {
        return settings().put("id", id());
    }

    private ObjectNode settings() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("bucket", register.bucket());
        json.put("key", register.key());
        json.put("etag", register.etag());
        json.put("bytes", register.bytes());
        json.put("day", asked.day().toString());
        json.put("asOf", asked.asOf() == null ? null : asked.asOf().toString());
        json.put("claimYear", asked.claimYear());
        json.put("measure", asked.measure());
        json.put("view", asked.view().code());
        json.put("language", asked.language().tag());
        json.put("onlyQualified", asked.onlyQualified());
        var versions = json.putObject("rulesVersions");
        new TreeMap<>(rulesVersions).forEach(versions::put);
        return json;
    }

    static ScreeningRun read(JsonNode json) {
        var register = new Register(
                json.required("bucket").textValue(),
                json.required("key").textValue(),
                json.required("etag").textValue(),
                json.required("bytes").longValue());
        var claimYear = json.required("claimYear");
        var asked = new Run(
                LocalDate.parse(json.required("day").textValue()),
                day(json.required("asOf")),
                claimYear.isNull() ? null : Integer.valueOf(claimYear.intValue()),
                json.required("measure").textValue(),
                View.of(json.required("view").textValue()).orElseThrow(),
                language(json.required("language").textValue()),
                json.required("onlyQualified").booleanValue());
        var versions = new TreeMap<String, String>();
        json.required("rulesVersions")
                .properties()
                .forEach(each -> versions.put(each.getKey(), each.getValue().textValue()));
        return new ScreeningRun(register, asked, versions);
    }

    private static @Nullable LocalDate day(JsonNode json) {
        return json.isNull() ? null : LocalDate.parse(json.textValue());
    }

    private static Language language(String tag) {
        for (var language : Language.values()) {
            if (language.tag().equals(tag)) {
                return language;
            }
        }
        throw new IllegalArgumentException("no language of this product");
    }
}
