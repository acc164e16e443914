package ip30.measure;

import static ip30.measure.HandMade.answers;
import static ip30.measure.HandMade.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of benefit brings, the most it can bring, and the steps it tells. */
class ComputableTest {

    private static final Answers NO_ANSWERS = answers(0, 0);

    private final Steps steps = new Steps(HandMade.WORDS);

    @Test
    void aFixedAmountIsItsFigureOnceAYear() {
        var benefit = new Fixed(Terms.PLAIN);
        assertThat(benefit.amount(NO_ANSWERS, values("amount", "700"), steps)).isEqualTo(700);
        assertThat(said()).containsExactly("fixed amount 700");
        assertThat(benefit.most(values("amount", "700"), parts -> 1)).isEqualTo(700);
        assertThat(benefit.isOncePerYear()).isTrue();
        assertThat(benefit.inputs()).isEmpty();
    }

    @Test
    void aFixedAmountPerItemIsItsFigureForEachOfThem() {
        var benefit = new FixedPerItem(Terms.PLAIN);
        assertThat(benefit.amount(NO_ANSWERS, values("amount", "900"), steps)).isEqualTo(900);
        assertThat(said()).containsExactly("fixed amount 900");
        assertThat(benefit.most(values("amount", "900"), parts -> 1)).isEqualTo(900);
        assertThat(benefit.isOncePerYear()).isFalse();
    }

    @Test
    void anAmountUpToACeilingIsTheCeiling() {
        var benefit = new UpTo(new Terms("sum", false, Payee.FIRM));
        assertThat(benefit.amount(NO_ANSWERS, values("ceiling", "90000"), steps))
                .isEqualTo(90_000);
        assertThat(said()).containsExactly("up to 90,000; the actual amount is not published");
        assertThat(benefit.most(values("ceiling", "90000"), parts -> 1)).isEqualTo(90_000);
        assertThat(benefit.isCeiling()).isTrue();
        assertThat(benefit.inputs()).containsExactly("sum");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 300", "4, 400", "5, 400"})
    void unitsCountUpToTheirMost(long units, long expected) {
        var benefit = new PerUnit("count", Terms.PLAIN);
        var figures = values("amount", "100", "maxUnitsPerItem", "4");
        assertThat(benefit.amount(answers(0, units), figures, steps)).isEqualTo(expected);
        assertThat(names()).isEqualTo(units > 4 ? List.of("unitsCapped", "units") : List.of("units"));
        assertThat(benefit.most(figures, parts -> 1)).isEqualTo(400);
    }

    @Test
    void unitsWithoutAMostAllCount() {
        var benefit = new PerUnit("count", Terms.PLAIN);
        assertThat(benefit.amount(answers(0, 5_000), values("amount", "100"), steps))
                .isEqualTo(500_000);
        assertThat(benefit.most(values("amount", "100"), parts -> 1)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.3, 0, false",
        "9, 0.1, 0, true",
        "10, 0.1, 1, false",
        "19, 0.1, 1, true",
        "1000000000000, 0.000000000001, 1, false",
        "999999999999, 0.000000000001, 0, true",
        "999999999999, 1.0, 999999999999, false"
    })
    void aShareIsRoundedDownToTheWholeYuan(long sum, String rate, long expected, boolean isRounded) {
        var benefit = new Share(BenefitKind.SHARE, "sum", Terms.PLAIN);
        assertThat(benefit.amount(answers(sum, 0), values("rate", rate), steps)).isEqualTo(expected);
        assertThat(names()).isEqualTo(isRounded ? List.of("share", "roundedDown") : List.of("share"));
        assertThat(benefit.most(values("rate", rate), parts -> 1)).isNull();
    }

    /** Divided earlier, a seventh month of 33,333,334 yuan would be rounded twice. */
    @ParameterizedTest
    @CsvSource({
        "5000000, 0.03, 12, 150000, false",
        "5000000, 0.03, 1, 12500, false",
        "100, 0.03, 4, 1, false",
        "100, 0.03, 3, 0, true",
        "399, 0.03, 1, 0, true",
        "400, 0.03, 1, 1, false",
        "1000, 0.025, 0, 0, false",
        "33333334, 0.03, 7, 583333, true"
    })
    void aYearlyRateIsDividedByTwelveLast(long sum, String rate, long months, long expected, boolean isRounded) {
        var benefit = new ShareOverMonths(BenefitKind.SHARE, "sum", "count", Terms.PLAIN);
        assertThat(benefit.amount(answers(sum, months), values("ratePerYear", rate), steps))
                .isEqualTo(expected);
        assertThat(names())
                .isEqualTo(isRounded ? List.of("shareOverMonths", "roundedDown") : List.of("shareOverMonths"));
        assertThat(benefit.most(values("ratePerYear", rate), parts -> 1)).isNull();
    }

    /** Half of each part, up to 1,000. */
    @ParameterizedTest
    @CsvSource({
        "1999, 0, 0, 999, 'parts,roundedDown'",
        "2000, 0, 0, 1000, 'parts'",
        "2001, 0, 0, 1000, 'capPerPart,parts'",
        "2001, 1, 2002, 2000, 'capPerPart,capPerPart,parts,roundedDown'",
        "1, 1, 0, 1, 'parts'"
    })
    void partsAreBoundedOneByOneAndRoundedOnceTogether(long a, long b, long c, long expected, String steps) {
        var benefit = new ShareOfParts(BenefitKind.REIMBURSE, "total", Terms.PLAIN);
        var figures = values("rate", "0.5", "capPerPart", "1000");
        assertThat(benefit.amount(answers(0, 0, a, b, c), figures, this.steps)).isEqualTo(expected);
        assertThat(names()).containsExactly(steps.split(","));
        assertThat(benefit.most(figures, parts -> 3)).isEqualTo(3_000);
    }

    @Test
    void aStepHoldsItsOperandsInTheOrderOfTheCalculation() {
        new ShareOverMonths(BenefitKind.SHARE, "sum", "count", Terms.PLAIN)
                .amount(answers(1_000, 2), values("ratePerYear", "0.030"), steps);
        assertThat(steps.asList().get(0).operands())
                .containsExactly(
                        Operand.of("of", 1_000),
                        Operand.of("rate", new BigDecimal("0.030")),
                        Operand.of("months", 2),
                        Operand.of("result", 5));
        assertThat(said()).containsExactly("1,000 × 3% × 2/12 = 5");
    }

    @Test
    void whatBoundsTheAmountIsAnInputAfterThoseOfTheFormula() {
        var bounded = new Terms("paid", false, Payee.FIRM);
        assertThat(new ShareOverMonths(BenefitKind.SHARE, "sum", "count", bounded).inputs())
                .containsExactly("sum", "count", "paid");
        assertThat(new Share(BenefitKind.SHARE, "sum", Terms.PLAIN).inputs()).containsExactly("sum");
    }

    private List<String> names() {
        return steps.asList().stream().map(Step::name).toList();
    }

    /** What no condition reads cannot be counted: every kind names what it reads. */
    @Test
    void everyKindNamesTheAnswersThatItsAmountRestsOn() {
        var bounded = new Terms("paid", false, Payee.FIRM);
        assertThat(new Fixed(bounded).inputs()).containsExactly("paid");
        assertThat(new FixedPerItem(bounded).inputs()).containsExactly("paid");
        assertThat(new PerUnit("count", bounded).inputs()).containsExactly("count", "paid");
        assertThat(new ShareOfParts(BenefitKind.REIMBURSE, "total", bounded).inputs())
                .containsExactly("total", "paid");
    }

    private List<String> said() {
        return steps.asList().stream().map(step -> step.in(Language.EN)).toList();
    }
}
