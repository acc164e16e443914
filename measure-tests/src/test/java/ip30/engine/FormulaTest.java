package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ip30.measure.Benefit;
import ip30.measure.BenefitKind;
import ip30.measure.Clause;
import ip30.measure.Share;
import ip30.measure.ShareOverMonths;
import ip30.measure.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a benefit may be computed from, on the rule of a fictitious clause. */
class FormulaTest {

    private static final Assessor ASSESSOR = Tested.MEASURES.assessor("fictitious-2030");
    private static final ClauseRule INTEREST =
            ASSESSOR.rulebook().rules("loans.2").get(0);

    @Test
    void wholeNumbersThatTheRuleReadsAreInputs() {
        var benefit = new ShareOverMonths(BenefitKind.SHARE, "principal", "months", Terms.PLAIN);
        assertThat(formula(benefit).mostOfOne()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "guaranteeFee   | which no condition of its rule reads: add one, such as `guaranteeFee > 0`",
                "lender         | which is no whole number: name an amount or a count",
                "drawnOn        | which is no whole number: name an amount or a count",
                "securedByOwnIp | which is no whole number: name an amount or a count"
            })
    void anyOtherInputIsRefusedByTheNameOfItsClause(String input, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> formula(new Share(BenefitKind.SHARE, input, Terms.PLAIN)))
                .withMessage("clause loans.2, benefit SHARE: it is computed from `" + input + "`, " + why);
    }

    private static Formula formula(Benefit benefit) {
        var clause = INTEREST.clause();
        var other = new Clause(
                clause.key(),
                clause.id(),
                clause.title(),
                clause.per(),
                clause.needsScope(),
                benefit,
                clause.evidence(),
                clause.figures(),
                clause.exclusiveWith(),
                clause.notes(),
                clause.documents());
        return new Formula(
                new ClauseRule(0, INTEREST.name(), other, INTEREST.figures(), INTEREST.ofFirm(), INTEREST.ofItem()),
                Limits.of(other, ASSESSOR.measure()),
                ASSESSOR.measure().words());
    }
}
