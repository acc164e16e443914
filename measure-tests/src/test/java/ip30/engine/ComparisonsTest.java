package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.Criterion;
import ip30.assessment.Outcome;
import ip30.condition.StatedCondition;
import ip30.condition.Test.Op;
import ip30.measure.Evidence;
import ip30.measure.Unit;
import ip30.rule.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a condition understood of its constraint: what it compares, and with what. On the fictitious measure of 2030. */
class ComparisonsTest {

    private final LoadedAnew measure = new LoadedAnew();

    @Test
    void whatIsRequiredStandsInWordsAndAsData() {
        assertThat(stated("who.1", 0, "company.kind"))
                .isEqualTo(stated(
                        "Enterprise, Public institution or Social organisation",
                        Op.IN,
                        null,
                        "ENTERPRISE",
                        "PUBLIC_INSTITUTION",
                        "SOCIAL_ORGANISATION"));
        assertThat(stated("who.1", 0, "company.legalPerson")).isEqualTo(stated("yes", Op.IS, null, true));
        assertThat(stated("who.1", 1, "company.kind")).isEqualTo(stated("Branch", Op.IS, null, "BRANCH"));
        assertThat(stated("who.2", 0, "company.residentStaffInDistrict"))
                .isEqualTo(stated("at least 3 people", Op.AT_LEAST, Unit.PEOPLE, new BigDecimal("3")));
        assertThat(stated("growth.1", 0, "company.ipServiceRoles"))
                .isEqualTo(stated("includes IP service institution", Op.INCLUDES, null, "SERVICE_INSTITUTION"));
        assertThat(stated("growth.2", 0, "company.annualServiceIncome"))
                .isEqualTo(stated("more than 5,000 yuan", Op.MORE_THAN, Unit.CNY, new BigDecimal("5000")));
        assertThat(stated("loans.1", 0, "pledgeLoans[].valuationFee"))
                .isEqualTo(stated("answered (0 is fine)", Op.ANSWERED, null));
        assertThat(stated("loans.2", 0, "pledgeLoans[].principal"))
                .isEqualTo(stated("more than 0", Op.MORE_THAN, Unit.CNY, BigDecimal.ZERO));
    }

    private record Stated(String words, ip30.condition.Test test) {}

    private static Stated stated(String words, Op op, @Nullable Unit unit, Object... values) {
        return new Stated(words, new ip30.condition.Test(op, List.of(values), unit, null));
    }

    private Stated stated(String clause, int way, String fact) {
        var stated = measure.assessor().ways(measure.clause(clause)).get(way).stream()
                .filter(condition -> condition.facts().get(0).equals(fact))
                .findFirst()
                .orElseThrow();
        return new Stated(stated.comparison().words().en(), stated.comparison().test());
    }

    @Test
    void daysAreKnownOnlyOnceADayIsAskedFor() {
        var stated = measure.assessor().ways(measure.clause("marks.1")).get(0).stream()
                .filter(condition -> condition.comparison().test() == null)
                .toList();
        assertThat(stated).flatExtracting(StatedCondition::facts).containsExactly("foreignTrademarks[].registeredOn");
        var answer = measure.assess(Map.of("foreignTrademarks", List.of(Map.of())));
        var day = item(Assessed.clause(answer, "marks.1").items().get(0).criteria(), "registeredOn");
        assertThat(day.required().en()).isEqualTo("2031-01-01 to 2031-10-15");
        assertThat(day.test())
                .isEqualTo(ip30.condition.Test.between(
                        new DateRange(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 10, 15))));
        assertThat(day.test().op()).isEqualTo(Op.BETWEEN);
    }

    @Test
    void daysThatAreOpenToOneSideAreToldByTheOther() {
        var company = Map.<String, Object>of(
                "ipServiceRoles", List.of("SERVICE_INSTITUTION"), "settledInDistrictOn", "2030-05-01");
        var answer = measure.assess(Map.of(
                "company",
                company,
                "overseasPatents",
                List.of(Map.of("event", "GRANTED", "happenedOn", "2031-03-01"))));
        var settled = Assessed.clause(answer, "growth.1").criteria();
        assertThat(settled.get(settled.size() - 1).required().en()).isEqualTo("not after 2030-10-15");
        var granted = Assessed.clause(answer, "filings.2").items().get(0).criteria();
        assertThat(granted.get(granted.size() - 1).required().en()).isEqualTo("not before 2031-04-15");
        assertThat(granted.get(granted.size() - 1).outcome()).isEqualTo(Outcome.UNMET);
    }

    /** Four months after its first day nobody can have been settled for twelve months of the term. */
    @Test
    void whereNoDayCanMeetAllThatIsAskedItSaysSo() {
        var answer = measure.assess(
                LocalDate.of(2030, 6, 30), 2030, Map.of("company", Map.of("settledInDistrictOn", "2030-05-01")));
        var settled = Assessed.clause(answer, "growth.1").criteria().stream()
                .filter(criterion -> "/profile/company/settledInDistrictOn".equals(criterion.pointer()))
                .toList();
        assertThat(settled).extracting(Criterion::outcome).containsExactly(Outcome.MET, Outcome.UNMET);
        assertThat(settled.get(0).required().en()).isEqualTo("2030-03-01 to 2030-06-30");
        assertThat(settled.get(1).required().en()).startsWith("no day can meet this");
        assertThat(settled.get(1).test().days().isEmpty()).isTrue();
    }

    /** Nobody can change which year was asked for, so there is nothing to compare with. */
    @Test
    void calendarYearsAreToldAsYears() {
        var answer = measure.assess(LocalDate.of(2034, 6, 1), 2033, Map.of());
        var year = Assessed.clause(answer, "period.2").criteria().get(2);
        assertThat(year.pointer()).isEqualTo("/claimYear");
        assertThat(year.required().en()).isEqualTo("2030 to 2033");
        assertThat(year.test()).isNull();
        assertThat(year.actual()).isEqualTo(2033);
    }

    @Test
    void aFigureIsComparedWithWhereItsWholeNameStands() {
        var months = measure.condition("loans.2", "months <= $f.maxMonths");
        assertThat(months.comparesWith("maxMonths")).isTrue();
        assertThat(months.comparesWith("maxMonth")).isFalse();
        assertThat(months.comparesWith("ratePerYear")).isFalse();
        assertThat(months.comparesFigures()).isTrue();
        var window = measure.condition("filings.2", "within(happenedOn, $p.lastMonths($f.filingWindowMonths))");
        assertThat(window.comparesWith("filingWindowMonths")).isTrue();
        assertThat(window.comparesWith("filingWindow")).isFalse();
        assertThat(window.comparesFigures()).isTrue();
        var least = measure.condition("loans.2", "months >= 1");
        assertThat(least.comparesWith("maxMonths")).isFalse();
        assertThat(least.comparesFigures()).isFalse();
    }

    @Test
    void twoConditionsAreAboutTheSameWhereTheyNameOneAnswerOfOneRecord() {
        var most = measure.condition("loans.2", "months <= $f.maxMonths");
        assertThat(most.isAboutTheSameAs(measure.condition("loans.2", "months >= 1")))
                .isTrue();
        assertThat(most.isAboutTheSameAs(measure.condition("loans.2", "principal > 0")))
                .isFalse();
        var route = measure.condition("marks.1", "route == TrademarkRoute.MADRID");
        var other = measure.condition("filings.2", "route in (OverseasRoute.PCT, OverseasRoute.PARIS)");
        assertThat(route.name()).isEqualTo(other.name());
        assertThat(route.isAboutTheSameAs(other)).isFalse();
    }

    @Test
    void aFirmCanBringAboutNeitherWhatAThingIsNorWhenItHappened() {
        assertThat(measure.condition("growth.2", "annualServiceIncome > $f.serviceIncomeAbove")
                        .canBeChanged())
                .isTrue();
        assertThat(measure.condition("loans.1", "feesTotal() > 0").canBeChanged())
                .isTrue();
        assertThat(measure.condition("marks.1", "route == TrademarkRoute.MADRID")
                        .canBeChanged())
                .isFalse();
        assertThat(measure.condition("marks.1", "within(registeredOn, $p.claim)")
                        .canBeChanged())
                .isFalse();
        assertThat(measure.condition("period.1", "within(asOf, term)").canBeChanged())
                .isFalse();
    }

    @Test
    void aConditionIsOpenWhileAnyAnswerItReadsIsMissing() {
        var facts = measure.facts(Map.of(
                "pledgeLoans",
                List.of(
                        Map.of("valuationFee", 0, "guaranteeFee", 0),
                        Map.of("valuationFee", 0, "guaranteeFee", 0, "insurancePremium", 0),
                        Map.of("valuationFee", 0, "guaranteeFee", 0, "insurancePremium", 1))));
        var total = measure.condition("loans.1", "feesTotal() > 0");
        var rule = measure.edition().rulebook().rules("loans.1").get(0);
        assertThat(facts.list("pledgeLoans"))
                .extracting(loan -> total.judge(loan, facts.period(), rule.figures()))
                .containsExactly(Outcome.UNKNOWN, Outcome.UNMET, Outcome.MET);
        assertThat(facts.list("pledgeLoans")).extracting(total::value).containsExactly(null, 0L, 1L);
        var premium = measure.condition("loans.1", "insurancePremium >= 0");
        assertThat(facts.list("pledgeLoans")).extracting(premium::value).containsExactly(null, 0L, 1L);
        assertThat(premium.isAboutPeriod()).isFalse();
        assertThat(measure.condition("period.1", "within(asOf, term)").isAboutPeriod())
                .isTrue();
    }

    /** Named by the days it compares with, by its figure, or by the answer it reads. */
    @Test
    void onlyTheConditionThatIsAssumedSaysSo() {
        assertThat(evidence(measure, "growth.1"))
                .containsExactly(Evidence.PRECEDENT, Evidence.ASSUMED, Evidence.PRECEDENT);
        assertThat(evidence(measure, "growth.2")).containsExactly(Evidence.PRECEDENT, Evidence.PRECEDENT);
        var byFigure = new LoadedAnew(Map.of("growth.2 evidence/assumed", List.of("serviceIncomeAbove")));
        assertThat(evidence(byFigure, "growth.2")).containsExactly(Evidence.PRECEDENT, Evidence.ASSUMED);
        var byAnswer = new LoadedAnew(Map.of("growth.2 evidence/assumed", List.of("ipServiceRoles")));
        assertThat(evidence(byAnswer, "growth.2")).containsExactly(Evidence.ASSUMED, Evidence.PRECEDENT);
    }

    private static List<Evidence> evidence(LoadedAnew measure, String clause) {
        var rule = measure.edition().rulebook().rules(clause).get(0);
        return rule.conditions().map(rule::evidenceOf).toList();
    }

    @Test
    void onlyFiguresThatARuleComparesWithAreFactsOfItsSession() {
        var comparing = measure.edition().rulebook().rules().stream()
                .filter(ClauseRule::comparesFigures)
                .map(rule -> rule.clause().key());
        assertThat(comparing)
                .containsExactlyInAnyOrder(
                        "who.2", "filings.2", "loans.2", "growth.1", "growth.2", "growth.3", "people.1");
        assertThat(measure.edition().rulebook().figures()).hasSize(7);
    }

    private static Criterion item(List<Criterion> criteria, String field) {
        return criteria.stream()
                .filter(criterion -> criterion.pointer().endsWith("/" + field))
                .findFirst()
                .orElseThrow();
    }
}
