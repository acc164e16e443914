package ip30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private static final String FIRM = Fictitious.FIRM;

    @Test
    void printsAReportThatSaysWhatIsDueAndWhyNot() {
        var terminal = Terminal.fictitious("assess", FIRM, "--lang", "en");
        assertThat(terminal.exitCode()).isZero();
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.out())
                .contains("Firm: 虚构科技有限公司")
                .contains("10,200 yuan (Precedent)")
                .contains("never more than Interest paid: 9,000")
                .contains("FREPORT  Fictitious report")
                .doesNotContain("\u001b[");
    }

    /** Two screens of a terminal, and no line that the answer itself does not hold. */
    @Test
    void foldsWhatIsNotAskedForFirst() {
        var folded = Terminal.fictitious("assess", FIRM, "--lang", "en").out();
        var whole = Terminal.fictitious("assess", FIRM, "--lang", "en", "--all").out();
        assertThat(folded.lines().count()).isLessThanOrEqualTo(100);
        assertThat(folded).doesNotContain("have at hand").contains("--all tells every clause");
        assertThat(whole).contains("have at hand: Fictitious proof").contains("Article 13 ");
    }

    @Test
    void tellsTheNearMissesOfTheAnswerInItsOrder() throws IOException {
        var answer = new ObjectMapper()
                .readTree(Terminal.fictitious("assess", FIRM, "--json").out());
        var near = answer.get("nearMisses").findValuesAsText("clause");
        var out = Terminal.fictitious("assess", FIRM, "--lang", "en").out();
        var section = out.substring(out.indexOf("Near misses"), out.indexOf("In another claim year"));
        assertThat(near).isNotEmpty();
        assertThat(section.lines()
                        .filter(line -> line.matches(" {2}\\d.*"))
                        .map(line -> line.strip().split(" ")[0]))
                .containsExactlyElementsOf(near);
    }

    @Test
    void printsTheAssessmentItselfAsJson() throws IOException {
        var terminal = Terminal.fictitious("assess", FIRM, "--json");
        var answer = new ObjectMapper().readTree(terminal.out());
        assertThat(answer.at("/totals/qualified/PRECEDENT").asLong()).isEqualTo(10_200);
        assertThat(answer.at("/articles")).hasSize(13);
    }

    @ParameterizedTest
    @CsvSource({"assess-technology-firm.json, technology-firm.json", "assess-base64.json, technology-firm.json"})
    void takesASampleEventForTheRequestItCarries(String event, String example) {
        var ofEvent = Terminal.run("assess", Path.of("..", "events", event).toString(), "--json");
        assertThat(ofEvent.exitCode()).isZero();
        assertThat(ofEvent.out())
                .isEqualTo(Terminal.run("assess", example(example), "--json").out());
    }

    @Test
    void asksForAnotherDayOrClaimYearThanTheRequests() throws IOException {
        var json = Terminal.fictitious("assess", FIRM, "--json", "--as-of", "2032-12-31", "--claim-year", "2032")
                .out();
        var answer = new ObjectMapper().readTree(json);
        assertThat(answer.at("/asOf").asText()).isEqualTo("2032-12-31");
        assertThat(answer.at("/claimYear").asInt()).isEqualTo(2032);
    }

    @Test
    void tellsAFirmThatAsksAfterTheTermWhatItsFactsComeToAndWhatSpeaksForAClaim() {
        var out = Terminal.fictitious("assess", FIRM, "--as-of", "2033-06-30", "--claim-year", "2032")
                .out();
        assertThat(out).contains("本办法已期满：最后一天是2033-02-28").contains("只有先例可循").contains("2033 年内申报");
    }

    @Test
    void judgesNothingForAYearThatCanNoLongerBeClaimedAndSaysWhatElseToAskFor() {
        var out = Terminal.fictitious("assess", FIRM, "--lang", "en", "--as-of", "2034-06-30", "--claim-year", "2031")
                .out();
        assertThat(out)
                .contains("nothing is judged")
                .contains("Ask for a day of the term or another claim year")
                .doesNotContain("Qualifies");
    }

    @ParameterizedTest
    @CsvSource({"bad-answers.json, /profile/pledgeLoans/0/lender", "malformed.json, MALFORMED_JSON"})
    void tellsAWrongInputOnTheErrorStreamAndExitsWithOne(String example, String expected) {
        var terminal = Terminal.run("assess", example(example));
        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains(expected).contains("\"status\" : 400");
    }

    @Test
    void tellsOfAFileThatIsNotThere() {
        var terminal = Terminal.run("assess", "no-such-file.json");
        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.err()).isEqualToIgnoringNewLines("There is no file no-such-file.json.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "asess",
                "assess",
                "assess --as-of soon x",
                "assess --as-of 1999-01-01 x",
                "assess --claim-year 3000 x",
                "measure --lang fr"
            })
    void exitsWithTwoOnACommandItDoesNotUnderstand(String line) {
        var terminal = Terminal.run(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains("ip30").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "assess --help", "measure --help", "help assess"})
    void helpsEverywhere(String line) {
        var terminal = Terminal.run(line.split(" "));
        assertThat(terminal.exitCode()).isZero();
        assertThat(terminal.out()).contains("Usage: ip30");
    }

    @Test
    void listsAllArticlesWithTheirEvidence() {
        var out = Terminal.fictitious("measure", "--lang", "en").out();
        for (int number = 1; number <= 13; number++) {
            assertThat(out).contains("Article " + number + " ");
        }
        assertThat(out).contains("Yearly cap: 20,000 yuan (Precedent; FOLD)");
        assertThat(out).contains("Cap: Unpublished (Unpublished; FOLD)");
    }

    @Test
    void saysOfEveryArticleWhatOfItsTextWasRead() {
        var out = Terminal.fictitious("measure", "--lang", "en").out();
        assertThat(out.lines().filter(line -> line.contains("ts own text"))).hasSize(13);
        assertThat(out).contains("Article 3 ").contains("Only the opening of its own text was read");
    }

    /** Most money first, each with the file and the line to correct it in, and how far it is. */
    @Test
    void listsWhatIsUnconfirmedWithThePlaceToCorrectItIn() {
        var out =
                Terminal.fictitious("measure", "--unconfirmed", "--lang", "en").out();
        assertThat(out)
                .containsPattern("\\d+ of \\d+ confirmed")
                .contains("4.2 Fictitious interest  at most 20,000 yuan a year")
                .containsPattern(
                        "Yearly cap: 20,000 yuan \\(Precedent; FOLD\\)  rules/fictitious-2030/articles/04-loans/article.yaml:23")
                .containsPattern("Fictitious money \\(Assumed\\)  rules/fictitious-2030/measure.yaml:\\d+")
                .doesNotContain("2.1 Fictitious enterprises");
        assertThat(out.indexOf("4.2 Fictitious interest")).isLessThan(out.indexOf("5.4 Fictitious right of use"));
    }

    private static String example(String name) {
        return Path.of("..", "examples", name).toString();
    }
}
