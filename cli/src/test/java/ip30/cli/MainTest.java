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

    private static final String FIRM = example("technology-firm.json");

    @Test
    void printsAReportThatSaysWhatIsDueAndWhyNot() {
        var terminal = Terminal.run("assess", FIRM, "--lang", "en");
        assertThat(terminal.exitCode()).isZero();
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.out())
                .contains("Firm: 示例科技有限公司")
                .contains("Qualifies for 15 supports: 487,300 yuan (Precedent); none of it confirmed")
                .contains("never more than Interest paid: 140,000")
                .contains("unmet: Hong Kong and Macao staff with a national IP qualification")
                .contains("1. Recognised by the authority")
                .contains("T1  Text of the measure")
                .doesNotContain("\u001b[");
    }

    @Test
    void printsMoneyOfDifferentEvidenceApart() {
        var out = Terminal.run("assess", FIRM, "--lang", "en").out();
        assertThat(out).contains("up to 2,780,000 yuan: only ceilings are known, in no total");
        assertThat(out).contains("3 with an unpublished amount");
    }

    /** Two screens of a terminal, and no line that the answer itself does not hold. */
    @Test
    void foldsWhatIsNotAskedForFirst() {
        var folded = Terminal.run("assess", FIRM, "--lang", "en").out();
        var whole = Terminal.run("assess", FIRM, "--lang", "en", "--all").out();
        assertThat(folded.lines().count()).isLessThanOrEqualTo(100);
        assertThat(folded).doesNotContain("have at hand").contains("--all tells every clause");
        assertThat(whole)
                .contains("have at hand: Loan contract and proof of payout")
                .contains("unmet: Lender: Bank, Microlender or Leasing company is required, the answer is Other")
                .contains("Article 30 ");
    }

    @Test
    void tellsTheNearMissesOfTheAnswerInItsOrder() throws IOException {
        var answer = new ObjectMapper()
                .readTree(Terminal.run("assess", FIRM, "--json").out());
        var near = answer.get("nearMisses").findValuesAsText("clause");
        var out = Terminal.run("assess", FIRM, "--lang", "en").out();
        var section = out.substring(out.indexOf("Near misses"), out.indexOf("In another claim year"));
        assertThat(near).isNotEmpty();
        assertThat(section.lines()
                        .filter(line -> line.matches(" {2}\\d.*"))
                        .map(line -> line.strip().split(" ")[0]))
                .containsExactlyElementsOf(near);
    }

    @Test
    void printsTheAssessmentItselfAsJson() throws IOException {
        var terminal = Terminal.run("assess", FIRM, "--json");
        var answer = new ObjectMapper().readTree(terminal.out());
        assertThat(answer.at("/totals/qualified/PRECEDENT").asLong()).isEqualTo(487_300);
        assertThat(answer.at("/articles")).hasSize(30);
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
        var json = Terminal.run("assess", FIRM, "--json", "--as-of", "2025-12-31", "--claim-year", "2025")
                .out();
        var answer = new ObjectMapper().readTree(json);
        assertThat(answer.at("/asOf").asText()).isEqualTo("2025-12-31");
        assertThat(answer.at("/claimYear").asInt()).isEqualTo(2025);
    }

    @Test
    void tellsAFirmThatAsksAfterTheTermWhatItsFactsComeToAndWhatSpeaksForAClaim() {
        var out = Terminal.run("assess", example("after-the-term.json")).out();
        assertThat(out)
                .contains("本办法已期满：最后一天是2026-11-22")
                .contains("只有先例可循")
                .contains("5,000 元")
                .contains("2027 年内申报");
    }

    @Test
    void judgesNothingForAYearThatCanNoLongerBeClaimedAndSaysWhatElseToAskFor() {
        var out = Terminal.run("assess", example("too-late-for-the-year.json"), "--lang", "en")
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
    void listsThirtyArticlesWithTheirEvidence() {
        var out = Terminal.run("measure", "--lang", "en").out();
        for (int number = 1; number <= 30; number++) {
            assertThat(out).contains("Article " + number + " ");
        }
        assertThat(out).contains("Yearly cap: 1,000,000 yuan (Precedent; P2020, R4)");
        assertThat(out).contains("Cap: Unpublished (Unpublished; P2020)");
    }

    @Test
    void saysOfEveryArticleWhatOfItsTextWasRead() {
        var out = Terminal.run("measure", "--lang", "en").out();
        assertThat(out.lines().filter(line -> line.contains("ts own text"))).hasSize(30);
        assertThat(out).contains("Article 3 ").contains("Only the opening of its own text was read");
    }

    @Test
    void listsWhatIsUnconfirmedWithTheFileToCorrectItIn() {
        var out = Terminal.run("measure", "--unconfirmed", "--lang", "en").out();
        assertThat(out)
                .contains("rules/huangpu-ip-2023/articles/14-pledge-financing/article.yaml")
                .contains("rules/huangpu-ip-2023/measure.yaml")
                .contains("IP finance (Assumed)")
                .contains("14.2 Interest subsidy · Yearly cap: 1,000,000 yuan (Precedent; P2020, R4)")
                .doesNotContain("2.1 Enterprises")
                .doesNotContain("General provisions (");
        assertThat(Path.of("..", "rules/huangpu-ip-2023/articles/14-pledge-financing/article.yaml"))
                .exists();
    }

    private static String example(String name) {
        return Path.of("..", "examples", name).toString();
    }
}
