package ip30.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ip30.measure.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AnswerWriterTest {

    private static final int MEGABYTE = 1_000_000;

    @Test
    void writesAnAssessmentAsTheContractSays() throws IOException {
        var answer = assess(example("technology-firm.json"), Language.ZH);
        assertThat(answer.at("/measure/number").asText()).isEqualTo("穗埔府规〔2023〕5号");
        assertThat(answer.at("/measure/inForce").asBoolean()).isTrue();
        assertThat(answer.at("/measure/lastDayInForce").asText()).isEqualTo("2026-11-22");
        assertThat(answer.at("/measure/daysLeft").asInt()).isEqualTo(2);
        assertThat(answer.at("/asOf").asText()).isEqualTo("2026-11-20");
        assertThat(answer.at("/claimYear").asInt()).isEqualTo(2026);
        assertThat(answer.at("/articles")).hasSize(30);

        var interest = answer.at("/articles/13/clauses/1");
        assertThat(interest.at("/id").asText()).isEqualTo("14.2");
        assertThat(interest.at("/amount").asLong()).isEqualTo(140_000);
        assertThat(interest.at("/evidence/amount").asText()).isEqualTo("PRECEDENT");
        assertThat(interest.at("/criteria/0/pointer").asText()).isEqualTo("article:2");
        var loan = interest.at("/items/0");
        assertThat(loan.at("/pointer").asText()).isEqualTo("/profile/pledgeLoans/0");
        assertThat(loan.at("/label").asText()).isEqualTo("一号贷款");
        assertThat(loan.at("/steps/0").asText()).isEqualTo("5,000,000 × 3% × 12/12 = 150,000");
        assertThat(loan.at("/criteria/0/required").asText()).isEqualTo("银行、小额贷款公司或融资租赁公司");
        assertThat(loan.at("/criteria/0/actual").asText()).isEqualTo("BANK");
    }

    @Test
    void changesWordsButNoCodeOrNumberWithTheLanguage() throws IOException {
        var chinese = assess(example("technology-firm.json"), Language.ZH);
        var english = assess(example("technology-firm.json"), Language.EN);
        assertThat(english.at("/articles/13/title").asText()).isEqualTo("IP pledge financing");
        assertThat(english.at("/totals")).isEqualTo(chinese.at("/totals"));
        assertThat(codes(english)).isEqualTo(codes(chinese));
    }

    @Test
    void tellsItemsBeyondTheFirstFiftyInShort() throws IOException {
        var items = "{\"route\": \"PCT\", \"event\": \"FILED\", \"happenedOn\": \"2026-01-05\"},".repeat(60);
        var answer = assess(
                "{\"asOf\": \"2026-06-30\", \"profile\": {\"overseasPatents\": ["
                        + items.substring(0, items.length() - 1) + "]}}",
                Language.ZH);
        var patents = answer.at("/articles/5/clauses/0/items");
        assertThat(patents).hasSize(60);
        assertThat(patents.get(49).has("criteria")).isTrue();
        assertThat(patents.get(50).fieldNames())
                .toIterable()
                .containsExactly("pointer", "verdict", "amount", "displaced");
    }

    /** Every list as full as a body allows: the answer must still fit what a function may return. */
    @Test
    void answersTheLargestLegalRequestInLessThanFiveMegabytes() throws IOException {
        var lists = new StringBuilder();
        for (var group : Product.ASSESSOR.form().groups()) {
            if (group.isList()) {
                var items = ("{\"label\":\"" + "x".repeat(54) + "\"},").repeat(200);
                lists.append(",\"")
                        .append(group.name())
                        .append("\":[")
                        .append(items, 0, items.length() - 1)
                        .append(']');
            }
        }
        var body = "{\"asOf\":\"2026-06-30\",\"profile\":{\"company\":{}" + lists + "}}";
        assertThat(body.length()).isBetween(Limits.BODY_BYTES - 40_000, Limits.BODY_BYTES);
        for (var language : Language.values()) {
            assertThat(bytes(body, language).length).isLessThan(5 * MEGABYTE);
        }
    }

    private static String codes(JsonNode answer) {
        var codes = new StringBuilder();
        for (var name :
                new String[] {"pointer", "verdict", "amount", "outcome", "value", "name", "id", "slug", "evidence"}) {
            answer.findValues(name).forEach(codes::append);
        }
        return codes.toString();
    }

    private static JsonNode assess(String body, Language language) throws IOException {
        return new ObjectMapper().readTree(bytes(body, language));
    }

    private static byte[] bytes(String body, Language language) {
        var reading = Product.READER.read(body.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.faults()).isEmpty();
        return new AnswerWriter(false).assessment(Product.ASSESSOR.assess(reading.request()), language);
    }

    private static String example(String name) throws IOException {
        return Files.readString(Path.of("..", "examples", name));
    }
}
