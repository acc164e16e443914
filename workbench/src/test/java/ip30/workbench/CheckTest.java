package ip30.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.workbench.check.Check;
import ip30.workbench.source.Finding;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an officer is told of a slip, in one line, with real numbers and what to do. */
class CheckTest {

    private static final String LOANS = "14-pledge-loans/article.yaml";
    private static final String RULES = "14-pledge-loans/rules.drl";
    private static final String CASES = "14-pledge-loans/cases.yaml";
    private static final String RATE = "ratePerYear: {value: 0.03, unit: FRACTION_PER_YEAR}";

    @TempDir
    private Path root;

    @Test
    void theExampleAsItIsHasNoFinding() throws IOException {
        assertThat(Example.in(root).check()).isEmpty();
    }

    /** None of these may be accepted in silence, and none reaches an answer. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "a rate of 2 for 0.02 ~ 14-pledge-loans/article.yaml ~ value: 0.03 ~ value: 2 ~ 14-pledge-loans/article.yaml:13: article 14, clause 1: figure ratePerYear: value 2 is more than 1: 3 percent is written 0.03",
                "ENACTED without a source ~ 14-pledge-loans/article.yaml ~ unit: FRACTION_PER_YEAR} ~ unit: FRACTION_PER_YEAR, evidence: ENACTED, sources: []} ~ 14-pledge-loans/article.yaml:13: article 14, clause 1: figure ratePerYear: sources must name at least one: the evidence is ENACTED",
                "ENACTED without a word of sources ~ 14-pledge-loans/article.yaml ~ unit: FRACTION_PER_YEAR} ~ unit: FRACTION_PER_YEAR, evidence: ENACTED} ~ 14-pledge-loans/article.yaml:13: article 14, clause 1: figure ratePerYear: ",
                "a misspelt key ~ 14-pledge-loans/article.yaml ~ benefit: ~ benifit: ~ 14-pledge-loans/article.yaml:11: article 14, clause 1: unknown key benifit",
                "a misspelt unit ~ 14-pledge-loans/article.yaml ~ unit: MONTHS ~ unit: MONTH ~ 14-pledge-loans/article.yaml:14: article 14, clause 1: figure maxMonths: unit MONTH is unknown; one of CNY, FRACTION, FRACTION_PER_YEAR, YEARS, MONTHS, ITEMS, UNITS, PEOPLE, COUNTRIES; did you mean MONTHS?",
                "a misspelt evidence ~ 14-pledge-loans/article.yaml ~ conditions: PRECEDENT ~ conditions: PRECEDNT ~ 14-pledge-loans/article.yaml:10: article 14, clause 1: evidence: conditions PRECEDNT is unknown; one of ENACTED, REPORTED, PRECEDENT, ASSUMED, UNPUBLISHED; did you mean PRECEDENT?",
                "a misspelt source ~ 14-pledge-loans/article.yaml ~ amount: PRECEDENT, sources: [FOLD] ~ amount: PRECEDENT, sources: [FOLT] ~ 14-pledge-loans/article.yaml:10: article 14, clause 1: evidence: sources FOLT is no source of measure.yaml; one of FREPORT, FOLD; did you mean FOLD?",
                "a misspelt per ~ 14-pledge-loans/article.yaml ~ per: pledgeLoans ~ per: pledgeLoan ~ 14-pledge-loans/article.yaml:9: article 14, clause 1: per pledgeLoan is no list of the profile; did you mean pledgeLoans?",
                "a misspelt exclusiveWith ~ 14-pledge-loans/article.yaml ~ documents: ~ `exclusiveWith: [marks.2]\n    documents:` ~ 14-pledge-loans/article.yaml:16: article 14, clause 1: exclusiveWith marks.2 is no clause of the measure; one of scope.1, pledge-loans.1, marks.1, period.1, period.2; did you mean marks.1?",
                "a misspelt assumed ~ 14-pledge-loans/article.yaml ~ amount: PRECEDENT, sources: [FOLD] ~ amount: PRECEDENT, sources: [FOLD], assumed: [lendr] ~ 14-pledge-loans/article.yaml:10: article 14, clause 1: evidence: assumed lendr is no answer, choice or days of its rule, figure or key of its benefit; did you mean lender?",
                "a misspelt field ~ 14-pledge-loans/rules.drl ~ principal > 0 ~ principle > 0 ~ 14-pledge-loans/rules.drl:10:9: article 14, clause 1: rule \"Interest subsidy\": principle is no answer of PledgeLoan; one of lender, securedByOwnIp, purpose, principal, months, interestPaid, valuationFee, guaranteeFee, insurancePremium, drawnOn, label, alreadySupportedBy; did you mean principal?",
                "a misspelt figure ~ 14-pledge-loans/rules.drl ~ $f.maxMonths ~ $f.maxMonth ~ 14-pledge-loans/rules.drl:12:9: article 14, clause 1: rule \"Interest subsidy\": $f.maxMonth is no figure that rules know (a new one needs a developer)",
                "a misspelt enum ~ 14-pledge-loans/rules.drl ~ Lender.BANK ~ Lender.BANC ~ 14-pledge-loans/rules.drl:8:9: article 14, clause 1: rule \"Interest subsidy\": BANC is no Lender; one of BANK, MICROLENDER, LEASING_COMPANY, OTHER; did you mean BANK?",
                "an English text left out ~ 14-pledge-loans/article.yaml ~ `, en: Fictitious interest subsidy` ~ `` ~ 14-pledge-loans/article.yaml:8: article 14, clause 1: title: en is missing",
                "a literal number in a rule ~ 14-pledge-loans/rules.drl ~ months >= 1 ~ months >= 6 ~ 14-pledge-loans/rules.drl:3: article 14, clause 1: rule \"Interest subsidy\": \"months >= 6\" holds the number 6: it must be a figure of article.yaml",
                "Figures of another clause ~ 14-pledge-loans/rules.drl ~ clause == \"pledge-loans.1\" ~ clause == \"marks.1\" ~ 14-pledge-loans/rules.drl:3: article 14, clause 1: rule \"Interest subsidy\": reads Figures( clause == \"marks.1\" ); its own are Figures( clause == \"pledge-loans.1\" )",
                "a rule of another article's clause ~ 14-pledge-loans/rules.drl ~ @clause(\"pledge-loans.1\") ~ @clause(\"marks.1\") ~ 14-pledge-loans/rules.drl:3",
                "a missing parenthesis ~ 14-pledge-loans/rules.drl ~ interestPaid > 0 ) ~ interestPaid > 0 ~ 14-pledge-loans/rules.drl:14:1: article 14: cannot be read as a rule: mismatched input 'then' in rule \"Interest subsidy\"",
                "a bare boolean ~ 14-pledge-loans/rules.drl ~ principal > 0 ~ securedByOwnIp ~ 14-pledge-loans/rules.drl:10:9: article 14, clause 1: rule \"Interest subsidy\": \"securedByOwnIp\" takes a missing answer for an answer: write securedByOwnIp == true",
                "an alternative in a rule ~ 14-pledge-loans/rules.drl ~ principal > 0 ~ principal > 0 || months > 0 ~ 14-pledge-loans/rules.drl:10:9: article 14, clause 1: rule \"Interest subsidy\": \"principal > 0 || months > 0\" joins conditions",
                "a figure not given ~ 14-pledge-loans/article.yaml ~ `      maxMonths: {value: 12, unit: MONTHS}\n` ~ `` ~ 14-pledge-loans/rules.drl:3: article 14, clause 1: rule \"Interest subsidy\": compares with the figure maxMonths, which the clause does not have; one of ratePerYear, yearlyCap",
                "a file that is no YAML ~ 14-pledge-loans/article.yaml ~ chapter: money ~ `chapter: [money` ~ 14-pledge-loans/article.yaml:3: ",
            })
    void whatIsRefusedIsToldInOneLineAndReachesNoAnswer(
            String kind, String file, String instead, String text, String told) throws IOException {
        var edited = Example.in(root)
                .write(file, unescaped(instead), unescaped(text == null ? "" : text))
                .workspace();
        assertThat(Example.check(edited))
                .noneMatch(line -> line.contains("\n") || line.contains("Exception"))
                .anyMatch(line -> line.startsWith(told));
        assertThat(Example.refused(edited)).isNotEmpty();
    }

    /** As an editor set to another encoding saves it. */
    @ParameterizedTest
    @ValueSource(strings = {LOANS, RULES, CASES, "measure.yaml"})
    void aFileInAnotherEncodingIsToldAndNothingElseOfIt(String file) throws IOException {
        var example = Example.in(root);
        var path = example.path(file);
        Files.writeString(path, "# 虚构\n" + Files.readString(path), Charset.forName("GBK"));
        assertThat(example.check().get(0))
                .matches("\\Q" + file
                        + "\\E:1: (article 14: )?is not written in UTF-8; save it as UTF-8 in your editor");
    }

    /** As Windows' own editor saves it. */
    @Test
    void aByteOrderMarkAndWindowsLinesAreNoSlips() throws IOException {
        var example = Example.in(root);
        for (var file : List.of(LOANS, RULES, CASES, "measure.yaml")) {
            var path = example.path(file);
            Files.writeString(path, "\uFEFF" + Files.readString(path).replace("\n", "\r\n"));
        }
        assertThat(example.check()).isEmpty();
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n");
    }

    @Test
    void twoFoldersOfOneNumberAreToldAndANumberMissingToo() throws IOException {
        var edited = Example.in(root).rename("15-marks", "14-marks").workspace();
        assertThat(Example.check(edited))
                .containsExactly(
                        "14-pledge-loans/article.yaml:1: article 14: folder 14-pledge-loans has the number of 14-marks; rename one of them",
                        "16-period/article.yaml:1: article 16: folder 16-period follows article 14: articles are numbered from 1 without a gap; rename it, or add what is missing");
        assertThat(Example.refused(edited)).hasSize(2);
    }

    @Test
    void severalSlipsAreToldAtOnceTheWorstFirst() throws IOException {
        var edited = Example.in(root)
                .write(LOANS, RATE, "ratePerYear: {value: 2, unit: FRACTION_PER_YEAR}")
                .write(RULES, "principal > 0", "principle > 0")
                .write("15-marks/article.yaml", "kind: SUPPORT", "kind: [SUPPORT");
        assertThat(edited.check())
                .extracting(told -> told.substring(0, told.indexOf(": ")))
                .containsExactly("15-marks/article.yaml:4", "14-pledge-loans/rules.drl:10:9");
    }

    @Test
    void aClauseWithoutCasesIsTold() throws IOException {
        assertThat(Example.in(root).delete("15-marks/cases.yaml").check())
                .containsExactly("15-marks/article.yaml:7: article 15, clause 1: has no case; add at least one that"
                        + " qualifies, one that does not, one that is open (docs/rules.md)");
    }

    @Test
    void aConditionThatNoCaseMeetsFailsOrLeavesOpenIsTold() throws IOException {
        var edited = Example.in(root)
                .write(
                        "15-marks/cases.yaml",
                        "regionalMarks/0/kind: CERTIFICATION_MARK",
                        "regionalMarks/0/grantedOn: Y-1 12-31")
                .write("15-marks/cases.yaml", "without its kind it is open", "without its date it is open too")
                .write("15-marks/cases.yaml", "regionalMarks/0/kind: null", "regionalMarks/0/grantedOn: null");
        assertThat(edited.check())
                .extracting(told -> told.substring(told.indexOf(": ") + 2))
                .containsExactly(
                        "article 15, clause 1: no case fails `kind == RegionalMarkKind.COLLECTIVE_MARK`; add one",
                        "article 15, clause 1: no case leaves open `kind == RegionalMarkKind.COLLECTIVE_MARK`; add one");
    }

    @Test
    void aLimitWithoutCasesAtBelowAndAboveIsToldWithItsNumber() throws IOException {
        var edited = Example.in(root).write(LOANS, "value: 12, unit: MONTHS", "value: 9, unit: MONTHS");
        assertThat(edited.check())
                .anyMatch(told -> told.endsWith(
                        "no case has the answer 9, the limit itself, of `months <= $f.maxMonths`; add one"))
                .anyMatch(told -> told.endsWith(
                        "no case has the answer one above 9, the limit of `months <= $f.maxMonths`; add one"))
                .anyMatch(told -> told.endsWith(
                        "no case has the answer one below 9, the limit of `months <= $f.maxMonths`; add one"));
    }

    @Test
    void aCapWithoutCasesIsToldWithItsNumber() throws IOException {
        var edited = Example.in(root).write(LOANS, "value: 1000000", "value: 900000");
        assertThat(edited.check())
                .contains(
                        CASES + ":116: article 14, clause 1: no case shows the amount with yearlyCap (900,000) reached;"
                                + " add one");
    }

    @Test
    void casesThatNoLongerHoldAreOneFindingAnArticle() throws IOException {
        var edited = Example.in(root).write("15-marks/article.yaml", "value: 3000", "value: 2000");
        assertThat(edited.check())
                .containsExactly("15-marks/cases.yaml:8: article 15: 3 cases expect something else than what is so now;"
                        + " `./ip30 cases 15` tells which, `--accept` takes what is so now");
    }

    @Test
    void twoWaysThatCannotDifferAreTold() throws IOException {
        var edited = Example.in(root)
                .write(
                        "02-scope/rules.drl",
                        "// Fictitious.",
                        "rule \"Again\" @clause(\"scope.1\") when $c : Company( registeredInDistrict == true ) then end");
        assertThat(edited.check())
                .anyMatch(told ->
                        told.startsWith("02-scope/rules.drl:3: article 2, clause 1: rule \"Firms of the district\":"
                                + " whoever meets it meets the way \"Again\" too"));
    }

    @Test
    void conditionsThatCanNeverAllHoldAreToldWithTheirNumbers() throws IOException {
        var edited = Example.in(root)
                .write(
                        LOANS,
                        "      maxMonths:",
                        "      minimumMonthsSettled: {value: 13, unit: MONTHS}\n      maxMonths:")
                .write(RULES, "months >= 1,", "months >= $f.minimumMonthsSettled,");
        assertThat(edited.check())
                .contains(RULES + ":3: article 14, clause 1: rule \"Interest subsidy\": `months >="
                        + " $f.minimumMonthsSettled` and `months <= $f.maxMonths` can never both hold"
                        + " (at least 13 months; at most 12 months); correct the figure or take one of them out");
    }

    @Test
    void choicesThatExcludeEachOtherAreTold() throws IOException {
        var edited = Example.in(root).write(RULES, "principal > 0,", "principal > 0,\n        lender == Lender.OTHER,");
        assertThat(edited.check())
                .anyMatch(line -> line.contains("lender in (Lender.BANK, Lender.LEASING_COMPANY)` and `lender =="
                        + " Lender.OTHER` can never both hold"));
    }

    @Test
    void aFigureThatNothingUsesIsToldUnlessItIsOnlyTold() throws IOException {
        var edited = Example.in(root)
                .write(LOANS, "      maxMonths:", "      buildYears: {value: 2, unit: YEARS}\n      maxMonths:");
        assertThat(edited.check())
                .containsExactly(
                        LOANS + ":14: article 14, clause 1: figure buildYears: no condition compares with it and no"
                                + " benefit uses it; use it, take it out, or say `told: true` if it is only told");
        edited.write(LOANS, "value: 2, unit: YEARS", "value: 2, unit: YEARS, told: true");
        assertThat(edited.check()).isEmpty();
    }

    @Test
    void aCaseThatCannotBeReadIsToldWithItsLineAndTheOthersAreRead() throws IOException {
        var edited = Example.in(root)
                .write(
                        "15-marks/cases.yaml",
                        "regionalMarks/0/kind: CERTIFICATION_MARK",
                        "regionalMarks/0/kind: CERTIFICATE_MARK");
        assertThat(edited.check().get(0))
                .startsWith(
                        "15-marks/cases.yaml:12: the case «a certification mark brings nothing» cannot be read: kind has"
                                + " no choice CERTIFICATE_MARK");
    }

    @Test
    void aFactThatNoConditionOfAnyMeasureAsksForIsTold() throws IOException {
        var all = new Check(Example.CLOCK).check(Example.in(root).workspace());
        assertThat(all.findings())
                .extracting(Finding::toString)
                .anyMatch(told -> told.matches("rules/fields.yaml:\\d+: pledgeLoans.securedByOwnIp: no condition of any"
                        + " measure asks for it; .*"))
                .noneMatch(told -> told.contains("pledgeLoans.lender"));
    }

    @Test
    void aSlipInTheFormOrTheWordsIsToldInItsFile() throws IOException {
        var example = Example.in(root);
        var words = root.resolve("engine/words.yaml");
        Files.writeString(words, Files.readString(words).replace("{zh: \"无来源\", en: \"no source\"}", "{zh: \"无来源\"}"));
        assertThat(example.check())
                .anyMatch(told -> told.matches("engine/words.yaml:\\d+: report: noSource: en is missing"));
    }

    @Test
    void twoMeasuresOfOneIdAreTold() throws IOException {
        var example = Example.in(root);
        var copy = Files.createDirectories(root.resolve("rules/another"));
        for (var file : List.of("measure.yaml", "notes.yaml")) {
            Files.copy(example.path(file), copy.resolve(file));
        }
        Files.createDirectories(copy.resolve("articles"));
        assertThat(Example.refused(example.workspace()))
                .anyMatch(told ->
                        told.endsWith("id fictitious-2040 is that of rules/another already; give it one of its own"));
    }
}
