package ip30.rule;

import java.math.BigDecimal;

/**
 * The limits of one clause that its conditions compare with; values come from the figures of the same name in its article.yaml.
 * Amounts in yuan, growth as a fraction. Null: the clause has no such limit.
 *
 * @param clause the clause's key, such as `service-institutions.1`
 */
public record Figures(
        String clause,
        Integer minimumResidentStaff,
        Integer minimumMonthsSettled,
        Long serviceIncomeAbove,
        Long minimumEconomicContribution,
        BigDecimal minimumRevenueGrowth,
        Integer minimumQualifiedStaff,
        Integer filingWindowMonths,
        Integer buildYears,
        Integer subsidyYears,
        Integer maxMonths) {}
