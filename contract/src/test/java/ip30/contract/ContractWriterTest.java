package ip30.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ip30.measure.Language;
import ip30.measure.Numbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContractWriterTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MEGABYTE = 1_000_000;
    private static final String FIRM = firm();

    @Test
    void writesAnAssessmentAsTheContractSays() throws IOException {
        var answer = assess(FIRM, Language.ZH);
        assertThat(answer.at("/measure/number").asText()).isEqualTo("虚构令〔2030〕1号");
        assertThat(answer.at("/measure/inForce").asBoolean()).isTrue();
        assertThat(answer.at("/measure/lastDayInForce").asText()).isEqualTo("2033-02-28");
        assertThat(answer.at("/measure/daysLeft").asInt()).isEqualTo(609);
        assertThat(answer.at("/asOf").asText()).isEqualTo("2031-06-30");
        assertThat(answer.at("/claimYear").asInt()).isEqualTo(2031);
        assertThat(answer.at("/articles")).hasSize(13);

        var interest = answer.at("/articles/3/clauses/1");
        assertThat(interest.at("/id").asText()).isEqualTo("4.2");
        assertThat(interest.at("/amount").asLong()).isEqualTo(9_000);
        assertThat(interest.at("/evidence/amount").asText()).isEqualTo("PRECEDENT");
        assertThat(fieldNames(interest.at("/criteria/0"))).containsExactly("gate", "label", "required", "outcome");
        assertThat(interest.at("/criteria/0/gate").asText()).isEqualTo("scope");
        var loan = interest.at("/items/0");
        assertThat(loan.at("/pointer").asText()).isEqualTo("/profile/pledgeLoans/0");
        assertThat(loan.at("/label").asText()).isEqualTo("一号虚构贷款");
        assertThat(loan.at("/steps/0").asText()).isEqualTo("480,000 × 2.5% × 10/12 = 10,000");
        assertThat(loan.at("/criteria/0/required").asText()).isEqualTo("银行或融资租赁公司");
        assertThat(loan.at("/criteria/0/actual").asText()).isEqualTo("BANK");
    }

    /** A program finds in a step's operands every number that its words hold, exactly, in the same place of the same order. */
    @ParameterizedTest
    @EnumSource
    void aStepCarriesItsOperandsBesideItsWords(Language language) throws IOException {
        var answer = assess(FIRM, language);
        var loan = answer.at("/articles/3/clauses/1/items/0");
        assertThat(loan.at("/stepOperands/0").toString())
                .isEqualTo(
                        "{\"step\":\"shareOverMonths\",\"of\":480000,\"rate\":0.025,\"months\":10,\"result\":10000}");
        var parents = answer.findParents("steps");
        assertThat(parents).anyMatch(parent -> parent.has("stepOperands"));
        for (var parent : parents) {
            assertThat(parent.has("stepOperands"))
                    .isEqualTo(!parent.get("steps").isEmpty());
            assertThat(parent.path("stepOperands")).hasSameSizeAs(parent.get("steps"));
            for (int i = 0; i < parent.get("steps").size(); i++) {
                assertHoldsItsNumbers(parent.get("steps").get(i).asText(), parent.at("/stepOperands/" + i));
            }
        }
    }

    private static void assertHoldsItsNumbers(String words, JsonNode operands) {
        for (var operand : operands.properties()) {
            if (!operand.getKey().equals("step")) {
                var value = operand.getValue();
                assertThat(words)
                        .contains(
                                value.isTextual()
                                        ? value.textValue()
                                        : value.isIntegralNumber()
                                                ? Numbers.grouped(value.longValue())
                                                : Numbers.percent(value.decimalValue()));
            }
        }
    }

    /** `daysLeft` and `status` are about the day asked for: the clock of these tests stands elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "2030-02-28,     , NOT_YET,    false,  1096, 2030, AHEAD",
        "2030-03-01,     , IN_FORCE,   true,   1095, 2030, AHEAD",
        "2033-02-28,     , IN_FORCE,   true,      0, 2033, AHEAD",
        "2033-02-28, 2031, IN_FORCE,   true,      0, 2031, PAST",
        "2033-03-01,     , AFTER_TERM, false,    -1, 2033, AHEAD",
        "2033-12-31, 2032, AFTER_TERM, false,  -306, 2032, OPEN",
        "2034-01-01, 2032, CLOSED,     false,  -307, 2032, PAST",
        "2034-12-31,     , AFTER_TERM, false,  -671, 2033, OPEN",
        "2035-01-01,     , CLOSED,     false,  -672, 2033, PAST"
    })
    void tellsHowTheDayAskedForStandsToTheTermAndToClaims(
            String asOf, Integer claimYear, String status, boolean inForce, int daysLeft, int year, String state)
            throws IOException {
        var body = JSON.createObjectNode().put("asOf", asOf).put("claimYear", claimYear);
        body.putObject("profile");
        var answer = assess(body.toString(), Language.EN);
        assertThat(answer.at("/measure/status").asText()).isEqualTo(status);
        assertThat(answer.at("/measure/inForce").asBoolean()).isEqualTo(inForce);
        assertThat(answer.at("/measure/daysLeft").asInt()).isEqualTo(daysLeft);
        assertThat(answer.at("/claims/year").asInt()).isEqualTo(year);
        assertThat(answer.at("/claims/usualWindow/from").asText()).isEqualTo(year + 1 + "-01-01");
        assertThat(answer.at("/claims/usualWindow/to").asText()).isEqualTo(year + 1 + "-12-31");
        assertThat(answer.at("/claims/usualWindow/state").asText()).isEqualTo(state);
        assertThat(answer.has("scope"))
                .isEqualTo(List.of("IN_FORCE", "AFTER_TERM").contains(status));
    }

    @Test
    void saysFirstThatTheTermHasEndedThatOnlyAPrecedentSpeaksForAClaimAndWhomToAsk() throws IOException {
        var answer = assess("{\"asOf\": \"2033-06-30\", \"profile\": {}}", Language.EN);
        assertThat(answer.at("/notes/0").asText())
                .contains("has ended: its last day is "
                        + answer.at("/measure/lastDayInForce").asText())
                .contains(Product.ASSESSOR.measure().claims().afterTerm().note().en())
                .contains("Ask the " + Product.ASSESSOR.measure().authority().en());
    }

    @Test
    void tellsOtherInstrumentsWithTheArticlesTheyMayHaveDisplaced() throws IOException {
        var answer = assess(FIRM, Language.ZH);
        var overlap = answer.at("/measure/overlaps/0");
        assertThat(overlap.at("/number").asText()).isNotBlank();
        for (var article : answer.at("/articles")) {
            boolean isNamed = overlap.at("/articles").valueStream().anyMatch(article.at("/number")::equals);
            for (var clause : article.at("/clauses")) {
                assertThat(clause.at("/flags").toString().contains("CHECK_OVERLAP"))
                        .isEqualTo(isNamed);
            }
        }
    }

    @Test
    void tellsOfEveryArticleWhatOfItsTextWasReadInBothAnswers() throws IOException {
        var measure = Product.ASSESSOR.measure();
        var told = JSON.readTree(new ContractWriter(false).measure(Product.ASSESSOR, Language.EN));
        var assessed = assess(FIRM, Language.EN);
        for (int i = 0; i < measure.articles().size(); i++) {
            var textRead = measure.articles().get(i).textRead();
            for (var article : List.of(told.at("/articles/" + i), assessed.at("/articles/" + i))) {
                assertThat(article.at("/textRead").asText()).isEqualTo(textRead.name());
                assertThat(article.at("/textReadNote").asText())
                        .isEqualTo(measure.words().of(textRead).en());
            }
        }
    }

    @Test
    void tellsTheSameSourcesInBothAnswers() throws IOException {
        var told = JSON.readTree(new ContractWriter(false).measure(Product.ASSESSOR, Language.EN));
        var assessed = assess(FIRM, Language.EN);
        assertThat(fieldNames(assessed.at("/sources")))
                .containsExactlyElementsOf(Product.ASSESSOR.measure().sources().keySet());
        assertThat(assessed.at("/sources")).isEqualTo(told.at("/sources"));
    }

    @Test
    void changesWordsButNoCodeOrNumberWithTheLanguage() throws IOException {
        var chinese = assess(FIRM, Language.ZH);
        var english = assess(FIRM, Language.EN);
        assertThat(english.at("/articles/3/title").asText()).isEqualTo("Fictitious loans");
        assertThat(english.at("/totals")).isEqualTo(chinese.at("/totals"));
        assertThat(codes(english)).isEqualTo(codes(chinese));
    }

    @Test
    void tellsItemsBeyondTheFirstFiftyInShort() throws IOException {
        var items = "{\"route\": \"PCT\", \"event\": \"FILED\", \"happenedOn\": \"2031-01-05\"},".repeat(60);
        var answer = assess(
                "{\"asOf\": \"2031-06-30\", \"profile\": {\"overseasPatents\": ["
                        + items.substring(0, items.length() - 1) + "]}}",
                Language.ZH);
        var patents = answer.at("/articles/2/clauses/0/items");
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
        var body = "{\"asOf\":\"2031-06-30\",\"profile\":{\"company\":{}" + lists + "}}";
        assertThat(body.length()).isBetween(Limits.BODY_BYTES - 40_000, Limits.BODY_BYTES);
        for (var language : Language.values()) {
            assertThat(bytes(body, language).length).isLessThan(5 * MEGABYTE);
        }
    }

    @Test
    void countsEveryStatementOfTheMeasureByItsEvidenceChaptersToo() throws IOException {
        var measure = Product.ASSESSOR.measure();
        var answer = JSON.readTree(new ContractWriter(false).measure(Product.ASSESSOR, Language.EN));
        var chapters = answer.at("/evidenceCounts/chapters");
        long confirmed = measure.chapters().stream()
                .filter(chapter -> chapter.evidence().isConfirmed())
                .count();
        assertThat(chapters.at("/ENACTED").asLong() + chapters.at("/REPORTED").asLong())
                .isEqualTo(confirmed);
        assertThat(chapters.at("/unconfirmed").asLong())
                .isEqualTo(measure.chapters().size() - confirmed);
    }

    private static List<String> fieldNames(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
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
        return JSON.readTree(bytes(body, language));
    }

    private static byte[] bytes(String body, Language language) {
        var reading = Product.READER.read(body.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.faults()).isEmpty();
        return new ContractWriter(false).assessment(Product.ASSESSOR.assess(reading.request()), language);
    }

    private static String firm() {
        try {
            return Files.readString(Path.of("..", "fixtures", "requests", "firm.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
