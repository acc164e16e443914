package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the build tells of a slip: each kind is written into a copy of a fictitious measure, which is compiled and read as the build does. */
class SlipsTest {

    private static final String FOLDER = "fixtures/fictitious-2030/";

    @TempDir
    private Path root;

    @Test
    void theMeasureAsItIsHasNone() throws IOException {
        assertThat(EditedMeasure.in(root).slips()).isEmpty();
    }

    @Test
    void itsRulesCompiledHereHaveNoneEither() throws IOException {
        var rewritten = EditedMeasure.in(root).write("04-loans/rules.drl", "// Fictitious.", "// Rewritten.");
        assertThat(rewritten.slips()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    void aSlipIsToldWithItsFileAndLine(String kind, String file, String instead, String text, List<String> told)
            throws IOException {
        var measure = EditedMeasure.in(root);
        var edited = file.isEmpty() ? measure.rename(instead, text) : measure.write(file, instead, text);
        assertThat(edited.slips()).containsExactlyElementsOf(told);
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                slip(
                        "aKeyNobodyKnows",
                        "measure.yaml",
                        "zone: Asia/Shanghai",
                        "zone: Asia/Shanghai\nnickame: x",
                        "measure.yaml:11: unknown key nickame; did you mean nickname?"),
                slip("aKeyMissing", "measure.yaml", "zone: Asia/Shanghai\n", "", "measure.yaml:1: zone is missing"),
                slip(
                        "aKeyTwice",
                        "measure.yaml",
                        "zone: Asia/Shanghai",
                        "zone: Asia/Shanghai\nzone: Asia/Shanghai",
                        "measure.yaml:11: the key zone stands twice in one mapping"),
                slip(
                        "aKeyTwiceInAnOverlap",
                        "measure.yaml",
                        "    lastDay: 2033-05-31\n",
                        "    lastDay: 2033-05-31\n    lastDay: 2033-05-31\n",
                        "measure.yaml:31: overlaps 1: the key lastDay stands twice in one mapping"),
                slip(
                        "aKeyTwiceInAnArticle",
                        "04-loans/article.yaml",
                        "kind: SUPPORT\n",
                        "kind: SUPPORT\nkind: SUPPORT\n",
                        "articles/04-loans/article.yaml:4: article 4: the key kind stands twice in one mapping"),
                slip(
                        "aFigureTwice",
                        "04-loans/article.yaml",
                        "      maxMonths: {value: 10, unit: MONTHS}\n",
                        "      maxMonths: {value: 10, unit: MONTHS}\n      maxMonths: {value: 10, unit: MONTHS}\n",
                        "articles/04-loans/article.yaml:23: article 4, clause 2: figures: the key maxMonths stands twice in one mapping"),
                slip(
                        "aKeyTwiceInAClause",
                        "04-loans/article.yaml",
                        "    per: pledgeLoans\n",
                        "    per: pledgeLoans\n    per: pledgeLoans\n",
                        "articles/04-loans/article.yaml:10: article 4, clause 1: the key per stands twice in one mapping"),
                slip(
                        "noTimeZone",
                        "measure.yaml",
                        "Asia/Shanghai",
                        "Asia/Shangai",
                        "measure.yaml:10: zone Asia/Shangai is no time zone, such as Asia/Shanghai"),
                slip(
                        "scopeOfNoArticle",
                        "measure.yaml",
                        "scope: who",
                        "scope: whom",
                        "measure.yaml:11: scope whom is no folder of articles/; did you mean who?"),
                slip(
                        "scopeOfNoArticleThatIsNear",
                        "measure.yaml",
                        "scope: who",
                        "scope: anybody",
                        "measure.yaml:11: scope anybody is no folder of articles/; one of purpose, who, filings, loans, marks, growth, people, insurance, suits, service, awards, stacking, period"),
                slip(
                        "withinOfNoClause",
                        "measure.yaml",
                        "within: period.1",
                        "within: perod.1",
                        "measure.yaml:12: term: within perod.1 is no clause of the measure; did you mean period.1?"),
                slip(
                        "afterOfNoClause",
                        "measure.yaml",
                        "after: period.2",
                        "after: period.3",
                        "measure.yaml:12: term: after period.3 is no clause of the measure; did you mean period.1 or period.2?"),
                slip(
                        "noDay",
                        "measure.yaml",
                        "inForceFrom: 2030-03-01",
                        "inForceFrom: 2030-02-30",
                        "measure.yaml:12: term: inForceFrom 2030-02-30 is no day; a day is written as 2025-07-01"),
                slip(
                        "noYears",
                        "measure.yaml",
                        "years: 3",
                        "years: 0",
                        "measure.yaml:12: term: years 0 must be at least 1"),
                slip(
                        "noNumber",
                        "measure.yaml",
                        "years: 3",
                        "years: three",
                        "measure.yaml:12: term: years three is not a number"),
                slip(
                        "sourceOfTheTerm",
                        "measure.yaml",
                        "sources: [FREPORT], within",
                        "sources: [FREPRT], within",
                        "measure.yaml:12: term: sources FREPRT is no source of measure.yaml; one of FTEXT, FREPORT, FOLD; did you mean FREPORT?"),
                slip(
                        "sourceOfAPractice",
                        "measure.yaml",
                        "sources: [FOLD]",
                        "sources: [FOLDER]",
                        "measure.yaml:20: claims: usualWindow: sources FOLDER is no source of measure.yaml; one of FTEXT, FREPORT, FOLD; did you mean FOLD?"),
                slip(
                        "sourceOfAnOverlap",
                        "measure.yaml",
                        "evidence: REPORTED\n    sources: [FREPORT]",
                        "evidence: REPORTED\n    sources: [REPORT]",
                        "measure.yaml:33: overlaps 1: sources REPORT is no source of measure.yaml; one of FTEXT, FREPORT, FOLD; did you mean FREPORT?"),
                slip(
                        "overlapOfNoArticle",
                        "measure.yaml",
                        "articles: [loans]",
                        "articles: [loan]",
                        "measure.yaml:31: overlaps 1: articles loan is no folder of articles/; did you mean loans?"),
                slip(
                        "overlapThatEndsBeforeItBegins",
                        "measure.yaml",
                        "lastDay: 2033-05-31",
                        "lastDay: 2031-05-31",
                        "measure.yaml:30: overlaps 1: lastDay 2031-05-31 lies before the first, 2031-06-01"),
                slip(
                        "reportedByNobody",
                        "measure.yaml",
                        "evidence: REPORTED\n    sources: [FREPORT]",
                        "evidence: REPORTED\n    sources: []",
                        "measure.yaml:33: overlaps 1: sources must name at least one: the evidence is REPORTED"),
                slip(
                        "chapterEnactedByNobody",
                        "measure.yaml",
                        "evidence: ENACTED, sources: [FTEXT]}",
                        "evidence: ENACTED}",
                        "measure.yaml:50: chapters: first: sources must name at least one: the evidence is ENACTED"),
                slip(
                        "sourceOfAChapter",
                        "measure.yaml",
                        "evidence: ENACTED, sources: [FTEXT]}",
                        "evidence: ENACTED, sources: [FTXT]}",
                        "measure.yaml:50: chapters: first: sources FTXT is no source of measure.yaml; one of FTEXT, FREPORT, FOLD; did you mean FTEXT?"),
                slip(
                        "figuresByNothing",
                        "measure.yaml",
                        "figuresBy: ITEM_DATE",
                        "figuresBy: ITEMDATE",
                        "measure.yaml:16: figuresBy ITEMDATE is unknown; one of DAY_ASKED, CLAIM_YEAR, ITEM_DATE; did you mean ITEM_DATE?"),
                slip(
                        "figuresByMissing",
                        "measure.yaml",
                        "figuresBy: ITEM_DATE\n",
                        "",
                        "measure.yaml:1: figuresBy is missing"),
                slip(
                        "oneLanguage",
                        "measure.yaml",
                        "authority: {zh: 虚构局, en: Fictitious bureau}",
                        "authority: {zh: 虚构局}",
                        "measure.yaml:8: authority: en is missing"),
                slip(
                        "anEmptyLanguage",
                        "measure.yaml",
                        "en: Fictitious bureau}",
                        "en: \"\"}",
                        "measure.yaml:8: authority: en is empty"),
                slip(
                        "highestWithoutEvidence",
                        "measure.yaml",
                        "highestSingleSupport: {value: 50000, unit: CNY, evidence: REPORTED, sources: [FREPORT]}",
                        "highestSingleSupport: {value: 50000, unit: CNY}",
                        "measure.yaml:13: highestSingleSupport: evidence is missing"),
                slip(
                        "highestUnpublished",
                        "measure.yaml",
                        "highestSingleSupport: {value: 50000, unit: CNY, evidence: REPORTED, sources: [FREPORT]}",
                        "highestSingleSupport: {unit: CNY, evidence: UNPUBLISHED, sources: []}",
                        "measure.yaml:13: highestSingleSupport: value is missing: it bounds every clause, so that it must be known; give it one, with its evidence"),
                slip(
                        "highestWithoutValue",
                        "measure.yaml",
                        "highestSingleSupport: {value: 50000, unit: CNY,",
                        "highestSingleSupport: {unit: CNY,",
                        "measure.yaml:13: highestSingleSupport: value is missing: only a figure whose evidence is UNPUBLISHED has none"),
                slip(
                        "disclaimerMissing",
                        "notes.yaml",
                        "disclaimer:",
                        "disclaimr:",
                        "notes.yaml:1: notes.yaml: disclaimer is missing",
                        "notes.yaml:1: notes.yaml: unknown key disclaimr; one of disclaimer; did you mean disclaimer?"),
                slip(
                        "chapterUnknown",
                        "04-loans/article.yaml",
                        "chapter: money",
                        "chapter: mony",
                        "articles/04-loans/article.yaml:2: article 4: chapter mony is no chapter of measure.yaml; one of first, money, last; did you mean money?"),
                slip(
                        "kindUnknown",
                        "04-loans/article.yaml",
                        "kind: SUPPORT",
                        "kind: SUPORT",
                        "articles/04-loans/article.yaml:3: article 4: kind SUPORT is unknown; one of GENERAL, GATE, SUPPORT, SERVICE, STACKING; did you mean SUPPORT?"),
                slip(
                        "aTextForAMapping",
                        "04-loans/article.yaml",
                        "title: {zh: 虚构贷款, en: Fictitious loans}",
                        "title: Fictitious loans",
                        "articles/04-loans/article.yaml:1: article 4: title must be a mapping"),
                slip(
                        "articleNumberTwice",
                        "",
                        "05-marks",
                        "04-marks",
                        "articles/04-marks/article.yaml:1: article 4: folder 04-marks has the number of 04-loans; rename one of them",
                        "articles/06-growth/article.yaml:1: article 6: folder 06-growth follows article 4: articles are numbered from 1 without a gap; rename it, or add what is missing"),
                slip(
                        "articleNumberMissing",
                        "",
                        "13-period",
                        "15-period",
                        "articles/15-period/article.yaml:1: article 15: folder 15-period follows article 12: articles are numbered from 1 without a gap; rename it, or add what is missing"),
                slip(
                        "articleNameTwice",
                        "",
                        "12-stacking",
                        "12-purpose",
                        "articles/12-purpose/article.yaml:1: article 12: folder 12-purpose has the name of article 1"),
                slip(
                        "articleWithoutNumber",
                        "",
                        "13-period",
                        "period",
                        "articles/period/article.yaml:1: period: folder period must be a number from 1, a dash and a name: 14-pledge-financing"),
                slip(
                        "clauseNumberOutOfOrder",
                        "04-loans/article.yaml",
                        "- number: 2",
                        "- number: 3",
                        "articles/04-loans/article.yaml:15: article 4, clause 3: number 3 stands where 2 is due: clauses are numbered from 1 in their order",
                        "articles/04-loans/rules.drl:16: article 4, clause 2: rule \"Fictitious interest\": @clause loans.2 is no clause of an article.yaml; did you mean loans.1 or loans.3?",
                        "articles/04-loans/article.yaml:15: article 4, clause 3: has no rule; one with @clause(\"loans.3\") is needed"),
                slip(
                        "clauseNumberTwice",
                        "04-loans/article.yaml",
                        "- number: 2",
                        "- number: 1",
                        "articles/04-loans/article.yaml:15: article 4, clause 1: number 1 stands where 2 is due: clauses are numbered from 1 in their order",
                        "articles/04-loans/rules.drl:16: article 4, clause 2: rule \"Fictitious interest\": @clause loans.2 is no clause of an article.yaml; did you mean loans.1?"),
                slip(
                        "listUnknown",
                        "04-loans/article.yaml",
                        "per: pledgeLoans",
                        "per: pledgeLoan",
                        "articles/04-loans/article.yaml:9: article 4, clause 1: per pledgeLoan is no list of the profile; did you mean pledgeLoans?"),
                slip(
                        "anotherList",
                        "04-loans/article.yaml",
                        "per: pledgeLoans",
                        "per: overseasPatents",
                        "articles/04-loans/rules.drl:3: article 4, clause 1: rule \"Fictitious fees\": is about items of pledgeLoans, the clause is per overseasPatents"),
                slip(
                        "noList",
                        "04-loans/article.yaml",
                        "    per: pledgeLoans\n",
                        "",
                        "articles/04-loans/rules.drl:3: article 4, clause 1: rule \"Fictitious fees\": a rule about items goes with `per`, and the other way round"),
                slip(
                        "exclusiveWithNoClause",
                        "05-marks/article.yaml",
                        "exclusiveWith: [marks.2]",
                        "exclusiveWith: [marks.7]",
                        "articles/05-marks/article.yaml:30: article 5, clause 3: exclusiveWith marks.7 is no clause of the measure; did you mean marks.1, marks.2, marks.3 or marks.4?"),
                slip(
                        "exclusiveWithItself",
                        "05-marks/article.yaml",
                        "exclusiveWith: [marks.2]",
                        "exclusiveWith: [marks.3]",
                        "articles/05-marks/article.yaml:30: article 5, clause 3: exclusiveWith names the clause itself"),
                slip(
                        "exclusiveWithAClauseOfAListUnknown",
                        "05-marks/article.yaml",
                        "en: Fictitious regional marks}\n    per: regionalMarks",
                        "en: Fictitious regional marks}\n    per: regionalMark",
                        "articles/05-marks/article.yaml:18: article 5, clause 2: per regionalMark is no list of the profile; did you mean regionalMarks?"),
                slip(
                        "exclusiveWithAnotherList",
                        "05-marks/article.yaml",
                        "exclusiveWith: [marks.2]",
                        "exclusiveWith: [marks.2, filings.1]",
                        "articles/05-marks/article.yaml:30: article 5, clause 3: exclusiveWith filings.1 can have no effect: this clause is per regionalMarks, that one per overseasPatents, and nothing is paid by both; take it out, or correct `per`"),
                slip(
                        "exclusiveWithAClauseAboutTheFirm",
                        "05-marks/article.yaml",
                        "exclusiveWith: [marks.2]",
                        "exclusiveWith: [growth.1]",
                        "articles/05-marks/article.yaml:30: article 5, clause 3: exclusiveWith growth.1 can have no effect: this clause is per regionalMarks, that one about the firm, and nothing is paid by both; take it out, or correct `per`"),
                slip(
                        "exclusiveWithTheScope",
                        "06-growth/article.yaml",
                        "exclusiveWith: [growth.1]",
                        "exclusiveWith: [who.1]",
                        "articles/06-growth/article.yaml:21: article 6, clause 2: exclusiveWith who.1 can have no effect: that clause brings no money; take it out, or name one that does"),
                slip(
                        "exclusiveOfNoMoney",
                        "10-service/article.yaml",
                        "    scope: NONE\n",
                        "    scope: NONE\n    exclusiveWith: [growth.1]\n",
                        "articles/10-service/article.yaml:11: article 10, clause 1: exclusiveWith growth.1 can have no effect: this clause brings no money; take it out"),
                slip(
                        "evidenceUnknown",
                        "04-loans/article.yaml",
                        "conditions: PRECEDENT",
                        "conditions: PRECEDNT",
                        "articles/04-loans/article.yaml:10: article 4, clause 1: evidence: conditions PRECEDNT is unknown; one of ENACTED, REPORTED, PRECEDENT, ASSUMED, UNPUBLISHED; did you mean PRECEDENT?"),
                slip(
                        "sourceOfAClause",
                        "04-loans/article.yaml",
                        "sources: [FOLD], assumed",
                        "sources: [FLD], assumed",
                        "articles/04-loans/article.yaml:10: article 4, clause 1: evidence: sources FLD is no source of measure.yaml; one of FTEXT, FREPORT, FOLD; did you mean FOLD?"),
                slip(
                        "enactedByNobody",
                        "02-who/article.yaml",
                        "evidence: {conditions: ENACTED, sources: [FTEXT]}",
                        "evidence: {conditions: ENACTED, sources: []}",
                        "articles/02-who/article.yaml:9: article 2, clause 1: evidence: sources must name at least one: the evidence is ENACTED"),
                slip(
                        "sourcesNoList",
                        "04-loans/article.yaml",
                        "sources: [FOLD], assumed",
                        "sources: FOLD, assumed",
                        "articles/04-loans/article.yaml:10: article 4, clause 1: evidence: sources must be a list"),
                slip(
                        "amountBetterThanItsFigure",
                        "04-loans/article.yaml",
                        "rate: {value: 0.5, unit: FRACTION}",
                        "rate: {value: 0.5, unit: FRACTION, evidence: ASSUMED, sources: [FOLD]}",
                        "articles/04-loans/article.yaml:10: article 4, clause 1: evidence: amount PRECEDENT is better than its figure rate, which is ASSUMED; weaken it, or name the figure in assumed"),
                slip(
                        "amountEvidenceMissing",
                        "04-loans/article.yaml",
                        "evidence: {conditions: PRECEDENT, amount: PRECEDENT, sources: [FOLD]}\n    benefit: {kind: SHARE",
                        "evidence: {conditions: PRECEDENT, sources: [FOLD]}\n    benefit: {kind: SHARE",
                        "articles/04-loans/article.yaml:18: article 4, clause 2: evidence: amount is missing: the benefit brings money"),
                slip(
                        "amountOfNoMoney",
                        "10-service/article.yaml",
                        "{conditions: ASSUMED, ",
                        "{conditions: ASSUMED, amount: ASSUMED, ",
                        "articles/10-service/article.yaml:8: article 10, clause 1: evidence: amount stands although the clause brings no money"),
                slip(
                        "amountOfAnUnpublishedBenefit",
                        "11-awards/article.yaml",
                        "amount: UNPUBLISHED",
                        "amount: ASSUMED",
                        "articles/11-awards/article.yaml:9: article 11, clause 1: evidence: amount must be UNPUBLISHED, as the benefit is"),
                slip(
                        "conditionsBetterThanTheirLimit",
                        "04-loans/article.yaml",
                        "maxMonths: {value: 10, unit: MONTHS}",
                        "maxMonths: {value: 10, unit: MONTHS, evidence: ASSUMED, sources: [FOLD]}",
                        "articles/04-loans/article.yaml:18: article 4, clause 2: evidence: conditions PRECEDENT is better than the figure maxMonths that they compare with, which is ASSUMED; weaken it, or name the figure in assumed"),
                slip(
                        "assumedUnknown",
                        "04-loans/article.yaml",
                        "assumed: [capPerPart]",
                        "assumed: [capPerPrt]",
                        "articles/04-loans/article.yaml:10: article 4, clause 1: evidence: assumed capPerPrt is no answer, choice or days of its rule, figure or key of its benefit; did you mean capPerPart?"),
                slip(
                        "assumedOfAnotherClause",
                        "06-growth/article.yaml",
                        "assumed: [termSoFar]",
                        "assumed: [serviceIncomeAbove]",
                        "articles/06-growth/article.yaml:9: article 6, clause 1: evidence: assumed serviceIncomeAbove is no answer, choice or days of its rule, figure or key of its benefit; one of ipServiceRoles, SERVICE_INSTITUTION, settledInDistrictOn, termSoFar, monthsAgoOrEarlier, amount, minimumMonthsSettled, kind, once"),
                slip(
                        "benefitKindUnknown",
                        "04-loans/article.yaml",
                        "kind: REIMBURSE",
                        "kind: REIMBURS",
                        "articles/04-loans/article.yaml:11: article 4, clause 1: benefit: kind REIMBURS is unknown; one of FIXED, FIXED_PER_ITEM, PER_UNIT, SHARE, REIMBURSE, UP_TO, IN_KIND, UNPUBLISHED; did you mean REIMBURSE?"),
                slip(
                        "benefitOfNoAnswer",
                        "04-loans/article.yaml",
                        "of: feesTotal",
                        "of: feesTotl",
                        "articles/04-loans/article.yaml:11: article 4, clause 1: benefit: of feesTotl is read by no condition of the rule \"Fictitious fees\"; one of lender, drawnOn, valuationFee, guaranteeFee, insurancePremium, feesTotal; did you mean feesTotal?"),
                slip(
                        "benefitMonthsOfNoAnswer",
                        "04-loans/article.yaml",
                        "months: months",
                        "months: month",
                        "articles/04-loans/article.yaml:19: article 4, clause 2: benefit: months month is read by no condition of the rule \"Fictitious interest\"; one of lender, securedByOwnIp, drawnOn, principal, months, interestPaid; did you mean months?"),
                slip(
                        "benefitNeverMoreThanNoAnswer",
                        "04-loans/article.yaml",
                        "neverMoreThan: interestPaid",
                        "neverMoreThan: valuationFee",
                        "articles/04-loans/article.yaml:19: article 4, clause 2: benefit: neverMoreThan valuationFee is read by no condition of the rule \"Fictitious interest\"; one of lender, securedByOwnIp, drawnOn, principal, months, interestPaid"),
                slip(
                        "benefitUnitOfNoAnswer",
                        "05-marks/article.yaml",
                        "unit: approvedCountries",
                        "unit: designatedCountries",
                        "articles/05-marks/article.yaml:11: article 5, clause 1: benefit: unit designatedCountries is read by no condition of the rule \"Fictitious marks abroad\"; one of route, approvedCountries, registeredOn"),
                slip(
                        "benefitPayeeUnknown",
                        "07-people/article.yaml",
                        "payee: PERSON",
                        "payee: PERSONS",
                        "articles/07-people/article.yaml:9: article 7, clause 1: benefit: payee PERSONS is unknown; one of FIRM, PERSON; did you mean PERSON?"),
                slip(
                        "benefitFlag",
                        "07-people/article.yaml",
                        "once: true",
                        "once: yes",
                        "articles/07-people/article.yaml:9: article 7, clause 1: benefit: once yes is no truth value; one of true, false"),
                slip(
                        "benefitFigureMissing",
                        "04-loans/article.yaml",
                        "      ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR}\n",
                        "",
                        "articles/04-loans/article.yaml:20: article 4, clause 2: figures have no ratePerYear, which the kind SHARE needs"),
                slip(
                        "scopeValue",
                        "10-service/article.yaml",
                        "scope: NONE",
                        "scope: NO",
                        "articles/10-service/article.yaml:10: article 10, clause 1: scope NO is no value of scope; one of NONE; did you mean NONE?"),
                slip(
                        "documentInOneLanguage",
                        "03-filings/article.yaml",
                        "{zh: 虚构证明, en: Fictitious proof}",
                        "{zh: 虚构证明}",
                        "articles/03-filings/article.yaml:16: article 3, clause 1: documents 1: en is missing"),
                slip(
                        "noteThatIsAWord",
                        "04-loans/article.yaml",
                        "- {zh: 虚构说明, en: Fictitious note}",
                        "- Fictitious note",
                        "articles/04-loans/article.yaml:24: article 4, clause 2: notes must be a list of mappings"),
                slip(
                        "figureNameUnknown",
                        "04-loans/article.yaml",
                        "maxMonths: {value: 10, unit: MONTHS}",
                        "maxMonth: {value: 10, unit: MONTHS}",
                        "articles/04-loans/article.yaml:22: article 4, clause 2: figure maxMonth: label is missing, and engine/words.yaml knows no figure maxMonth; did you mean maxMonths?",
                        "articles/04-loans/rules.drl:16: article 4, clause 2: rule \"Fictitious interest\": compares with the figure maxMonths, which the clause does not have; one of ratePerYear, maxMonth, yearlyCap; did you mean maxMonth?"),
                slip(
                        "figureNoNumber",
                        "04-loans/article.yaml",
                        "value: 0.025",
                        "value: 2.5%",
                        "articles/04-loans/article.yaml:21: article 4, clause 2: figure ratePerYear: value 2.5% is not a number"),
                slip(
                        "fractionAboveOne",
                        "04-loans/article.yaml",
                        "value: 0.5,",
                        "value: 50,",
                        "articles/04-loans/article.yaml:13: article 4, clause 1: figure rate: value 50 is more than 1: 3 percent is written 0.03"),
                slip(
                        "figureNegative",
                        "04-loans/article.yaml",
                        "value: 1000,",
                        "value: -1000,",
                        "articles/04-loans/article.yaml:14: article 4, clause 1: figure capPerPart: value -1000 is negative"),
                slip(
                        "noItemsAYear",
                        "03-filings/article.yaml",
                        "maxItemsPerYear: {value: 2,",
                        "maxItemsPerYear: {value: 0,",
                        "articles/03-filings/article.yaml:14: article 3, clause 1: figure maxItemsPerYear: value 0 must be at least 1"),
                slip(
                        "fewerThanNoItemsAYear",
                        "03-filings/article.yaml",
                        "maxItemsPerYear: {value: 2,",
                        "maxItemsPerYear: {value: -1,",
                        "articles/03-filings/article.yaml:14: article 3, clause 1: figure maxItemsPerYear: value -1 is negative"),
                slip(
                        "noItemsFromSomeDayOn",
                        "03-filings/article.yaml",
                        "maxItemsPerYear: {value: 2,",
                        "maxItemsPerYear: {from 2031-07-01: {value: 0}, value: 2,",
                        "articles/03-filings/article.yaml:14: article 3, clause 1: figure maxItemsPerYear: from 2031-07-01: value 0 must be at least 1"),
                slip(
                        "figureNotWhole",
                        "04-loans/article.yaml",
                        "value: 10,",
                        "value: 10.5,",
                        "articles/04-loans/article.yaml:22: article 4, clause 2: figure maxMonths: value 10.5 must be a whole number, the unit being MONTHS"),
                slip(
                        "figureUnitUnknown",
                        "04-loans/article.yaml",
                        "unit: MONTHS",
                        "unit: MONTH",
                        "articles/04-loans/article.yaml:22: article 4, clause 2: figure maxMonths: unit MONTH is unknown; one of CNY, FRACTION, FRACTION_PER_YEAR, YEARS, MONTHS, ITEMS, UNITS, PEOPLE, COUNTRIES; did you mean MONTHS?"),
                slip(
                        "capInMonths",
                        "04-loans/article.yaml",
                        "yearlyCap: {value: 20000, unit: CNY}",
                        "yearlyCap: {value: 20000, unit: MONTHS}",
                        "articles/04-loans/article.yaml:23: article 4, clause 2: figure yearlyCap: unit MONTHS does not go with yearlyCap: write CNY"),
                slip(
                        "monthsInYuan",
                        "04-loans/article.yaml",
                        "maxMonths: {value: 10, unit: MONTHS}",
                        "maxMonths: {value: 10, unit: CNY}",
                        "articles/04-loans/article.yaml:22: article 4, clause 2: figure maxMonths: unit CNY does not go with maxMonths: write MONTHS"),
                slip(
                        "rateAYearAsARate",
                        "04-loans/article.yaml",
                        "unit: FRACTION_PER_YEAR",
                        "unit: FRACTION",
                        "articles/04-loans/article.yaml:21: article 4, clause 2: figure ratePerYear: unit FRACTION does not go with ratePerYear: write FRACTION_PER_YEAR"),
                slip(
                        "rateAYearInItems",
                        "04-loans/article.yaml",
                        "unit: FRACTION_PER_YEAR",
                        "unit: ITEMS",
                        "articles/04-loans/article.yaml:21: article 4, clause 2: figure ratePerYear: unit ITEMS does not go with ratePerYear: write FRACTION_PER_YEAR"),
                slip(
                        "unitsInYuan",
                        "05-marks/article.yaml",
                        "maxUnitsPerItem: {value: 4, unit: COUNTRIES}",
                        "maxUnitsPerItem: {value: 4, unit: CNY}",
                        "articles/05-marks/article.yaml:14: article 5, clause 1: figure maxUnitsPerItem: unit CNY does not go with maxUnitsPerItem: write one of YEARS, MONTHS, ITEMS, UNITS, PEOPLE, COUNTRIES"),
                slip(
                        "highestSupportInMonths",
                        "measure.yaml",
                        "value: 50000, unit: CNY",
                        "value: 50000, unit: MONTHS",
                        "measure.yaml:13: highestSingleSupport: unit MONTHS does not go with highestSingleSupport: write CNY"),
                slip(
                        "figureEvidenceWithoutSources",
                        "04-loans/article.yaml",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR}",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR, evidence: PRECEDENT}",
                        "articles/04-loans/article.yaml:21: article 4, clause 2: figure ratePerYear: evidence stands without sources: both are stated, or both are those of the clause"),
                slip(
                        "figureSourcesWithoutEvidence",
                        "04-loans/article.yaml",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR}",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR, sources: [FOLD]}",
                        "articles/04-loans/article.yaml:21: article 4, clause 2: figure ratePerYear: sources stand without evidence: both are stated, or both are those of the clause"),
                slip(
                        "figureUnpublishedWithValue",
                        "04-loans/article.yaml",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR}",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR, evidence: UNPUBLISHED, sources: [FOLD]}",
                        "articles/04-loans/article.yaml:21: article 4, clause 2: figure ratePerYear: value stands although the evidence is UNPUBLISHED: what is not published has no value"),
                slip(
                        "datedLimitOfItemsByTheirOwnDate",
                        "04-loans/article.yaml",
                        "maxMonths: {value: 10, unit: MONTHS}",
                        "maxMonths: {value: 10, unit: MONTHS, from 2031-07-01: {value: 11}}",
                        "articles/04-loans/article.yaml:22: article 4, clause 2: figures: maxMonths is dated, but a condition on items compares with it and figuresBy is ITEM_DATE: only figures of the amount may go by an item's own date"),
                slip(
                        "figureWithoutValue",
                        "04-loans/article.yaml",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR}",
                        "ratePerYear: {unit: FRACTION_PER_YEAR}",
                        "articles/04-loans/article.yaml:21: article 4, clause 2: figure ratePerYear: value is missing: only a figure whose evidence is UNPUBLISHED has none"),
                slip(
                        "limitUnpublished",
                        "04-loans/article.yaml",
                        "maxMonths: {value: 10, unit: MONTHS}",
                        "maxMonths: {unit: MONTHS, evidence: UNPUBLISHED, sources: [FOLD]}",
                        "articles/04-loans/rules.drl:16: article 4, clause 2: rule \"Fictitious interest\": compares with the figure maxMonths, which has no value"),
                slip(
                        "limitMissing",
                        "04-loans/article.yaml",
                        "      maxMonths: {value: 10, unit: MONTHS}\n",
                        "",
                        "articles/04-loans/rules.drl:16: article 4, clause 2: rule \"Fictitious interest\": compares with the figure maxMonths, which the clause does not have; one of ratePerYear, yearlyCap"),
                slip(
                        "datedWithAGap",
                        "04-loans/article.yaml",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR}",
                        "ratePerYear: {unit: FRACTION_PER_YEAR, from 2031-07-01: {value: 0.02}}",
                        "articles/04-loans/article.yaml:21: article 4, clause 2: figure ratePerYear: from 2031-07-01 leaves the days from 2030-03-01 without a value: give the figure a value of its own"),
                slip(
                        "datedFromTheFirstDayBesideAValue",
                        "04-loans/article.yaml",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR}",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR, from 2030-03-01: {value: 0.02}}",
                        "articles/04-loans/article.yaml:21: article 4, clause 2: figure ratePerYear: from 2030-03-01 must lie after the first day of the term, 2030-03-01"),
                slip(
                        "datedBeforeTheFirstDay",
                        "04-loans/article.yaml",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR}",
                        "ratePerYear: {unit: FRACTION_PER_YEAR, from 2030-02-01: {value: 0.02}}",
                        "articles/04-loans/article.yaml:21: article 4, clause 2: figure ratePerYear: from 2030-02-01 must lie after the first day of the term, 2030-03-01"),
                slip(
                        "datedAfterTheLastDay",
                        "04-loans/article.yaml",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR}",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR, from 2033-03-01: {value: 0.02}}",
                        "articles/04-loans/article.yaml:21: article 4, clause 2: figure ratePerYear: from 2033-03-01 lies after the last day of the term, 2033-02-28"),
                slip(
                        "datedOnNoDay",
                        "04-loans/article.yaml",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR}",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR, from 2031-7-1: {value: 0.02}}",
                        "articles/04-loans/article.yaml:21: article 4, clause 2: figure ratePerYear: from 2031-7-1 names no day; a day is written as from 2025-07-01"),
                slip(
                        "datedTwiceOnOneDay",
                        "04-loans/article.yaml",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR}",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR, from 2031-07-01: {value: 0.02}, from 2031-07-01: {value: 0.01}}",
                        "articles/04-loans/article.yaml:21: article 4, clause 2: figure ratePerYear: the key from 2031-07-01 stands twice in one mapping"),
                slip(
                        "datedWithoutValue",
                        "04-loans/article.yaml",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR}",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR, from 2031-07-01: {evidence: ASSUMED, sources: [FOLD]}}",
                        "articles/04-loans/article.yaml:21: article 4, clause 2: figure ratePerYear: from 2031-07-01: value is missing",
                        "articles/04-loans/article.yaml:18: article 4, clause 2: evidence: amount PRECEDENT is better than its figure ratePerYear, which is ASSUMED; weaken it, or name the figure in assumed"),
                slip(
                        "datedAboveOne",
                        "04-loans/article.yaml",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR}",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR, from 2031-07-01: {value: 2}}",
                        "articles/04-loans/article.yaml:21: article 4, clause 2: figure ratePerYear: from 2031-07-01: value 2 is more than 1: 3 percent is written 0.03"),
                slip(
                        "datedUnpublished",
                        "04-loans/article.yaml",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR}",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR, from 2031-07-01: {value: 0.02, evidence: UNPUBLISHED, sources: []}}",
                        "articles/04-loans/article.yaml:21: article 4, clause 2: figure ratePerYear: from 2031-07-01: value stands although the evidence is UNPUBLISHED: what is not published has no value"),
                slip(
                        "datedReportedByNobody",
                        "04-loans/article.yaml",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR}",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR, from 2031-07-01: {value: 0.02, evidence: REPORTED, sources: []}}",
                        "articles/04-loans/article.yaml:21: article 4, clause 2: figure ratePerYear: from 2031-07-01: sources must name at least one: the evidence is REPORTED"),
                slip(
                        "datedWeakerThanTheAmount",
                        "04-loans/article.yaml",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR}",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR, from 2031-07-01: {value: 0.02, evidence: ASSUMED, sources: [FOLD]}}",
                        "articles/04-loans/article.yaml:18: article 4, clause 2: evidence: amount PRECEDENT is better than its figure ratePerYear, which is ASSUMED; weaken it, or name the figure in assumed"),
                slip(
                        "datedWithAKeyNobodyKnows",
                        "04-loans/article.yaml",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR}",
                        "ratePerYear: {value: 0.025, unit: FRACTION_PER_YEAR, from 2031-07-01: {vale: 0.02, value: 0.02}}",
                        "articles/04-loans/article.yaml:21: article 4, clause 2: figure ratePerYear: from 2031-07-01: unknown key vale; one of evidence, sources, value; did you mean value?"),
                slip(
                        "aNumberInARule",
                        "04-loans/rules.drl",
                        "months >= 1,",
                        "months >= 12,",
                        "articles/04-loans/rules.drl:16: article 4, clause 2: rule \"Fictitious interest\": \"months >= 12\" holds the number 12: it must be a figure of article.yaml"),
                slip(
                        "figuresOfAnotherClause",
                        "04-loans/rules.drl",
                        "Figures( clause == \"loans.2\" )",
                        "Figures( clause == \"growth.1\" )",
                        "articles/04-loans/rules.drl:16: article 4, clause 2: rule \"Fictitious interest\": reads Figures( clause == \"growth.1\" ); its own are Figures( clause == \"loans.2\" )"),
                slip(
                        "figuresOfAnyClause",
                        "04-loans/rules.drl",
                        "Figures( clause == \"loans.2\" )",
                        "Figures()",
                        "articles/04-loans/rules.drl:16: article 4, clause 2: rule \"Fictitious interest\": reads Figures(  ); its own are Figures( clause == \"loans.2\" )"),
                slip(
                        "figureTheClauseDoesNotHave",
                        "04-loans/rules.drl",
                        "months <= $f.maxMonths",
                        "months <= $f.buildYears",
                        "articles/04-loans/rules.drl:16: article 4, clause 2: rule \"Fictitious interest\": compares with the figure buildYears, which the clause does not have; one of ratePerYear, maxMonths, yearlyCap"),
                slip(
                        "ruleOfNoClause",
                        "04-loans/rules.drl",
                        "@clause(\"loans.2\")",
                        "@clause(\"loan.2\")",
                        "articles/04-loans/rules.drl:16:1: article 4, clause 2: rule \"Fictitious interest\": @clause loan.2 belongs to another article: rules of this folder name clauses loans.1 …"),
                slip(
                        "ruleWithoutClause",
                        "04-loans/rules.drl",
                        " @clause(\"loans.2\")",
                        "",
                        "articles/04-loans/rules.drl:16: rule \"Fictitious interest\": says no @clause",
                        "articles/04-loans/article.yaml:15: article 4, clause 2: has no rule; one with @clause(\"loans.2\") is needed"),
                slip(
                        "twoRulesOfAListsClause",
                        "04-loans/rules.drl",
                        "@clause(\"loans.2\")",
                        "@clause(\"loans.1\")",
                        "articles/04-loans/rules.drl:16: article 4, clause 1: rule \"Fictitious interest\": compares with the figure maxMonths, which the clause does not have; one of rate, capPerPart",
                        "articles/04-loans/article.yaml:7: article 4, clause 1: has 2 rules; judged per item it has one, only a clause about the firm may have several",
                        "articles/04-loans/article.yaml:15: article 4, clause 2: has no rule; one with @clause(\"loans.2\") is needed",
                        "articles/04-loans/rules.drl:16: article 4, clause 1: rule \"Fictitious interest\": reads Figures( clause == \"loans.2\" ); its own are Figures( clause == \"loans.1\" )"),
                slip(
                        "aConditionOfAnUnknownForm",
                        "04-loans/rules.drl",
                        "principal > 0",
                        "principal != 0",
                        "articles/04-loans/rules.drl:24:9: article 4, clause 2: rule \"Fictitious interest\": \"principal != 0\" takes a missing answer for an answer: name what is required instead, as in `kind in (…)`"),
                slip(
                        "alternativesInARule",
                        "04-loans/rules.drl",
                        "principal > 0",
                        "( principal > 0 || months > 0 )",
                        "articles/04-loans/rules.drl:24:9: article 4, clause 2: rule \"Fictitious interest\": \"( principal > 0 || months > 0 )\" joins conditions: one condition a line, an alternative is a rule of its own"));
    }

    /** @param told from below the measure's folder */
    private static Arguments slip(String kind, String file, String instead, String text, String... told) {
        return Arguments.of(
                kind,
                file,
                instead,
                text,
                Stream.of(told).map(line -> FOLDER + line).toList());
    }

    @Test
    void slipsOfSeveralFilesAreToldTogether() throws IOException {
        var measure = EditedMeasure.in(root)
                .write("measure.yaml", "scope: who", "scope: whom")
                .write("04-loans/article.yaml", "conditions: PRECEDENT", "conditions: PRECEDNT")
                .write("05-marks/article.yaml", "chapter: money", "chapter: mony")
                .write("06-growth/article.yaml", "value: 0.10", "value: 10")
                .write("04-loans/rules.drl", "Figures( clause == \"loans.2\" )", "Figures( clause == \"growth.1\" )");
        assertThat(measure.slips())
                .extracting(line -> line.substring(FOLDER.length(), line.indexOf(": ")))
                .containsExactly(
                        "measure.yaml:11",
                        "articles/04-loans/article.yaml:10",
                        "articles/05-marks/article.yaml:2",
                        "articles/06-growth/article.yaml:28",
                        "articles/04-loans/rules.drl:16");
    }
}
