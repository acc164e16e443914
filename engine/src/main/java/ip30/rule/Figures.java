package ip30.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The limits of one clause that its conditions compare with; values come from the figures of the same name in its article.yaml.
 * Amounts in yuan, growth as a fraction. Null: the clause has no such limit.
 *
 * @param clause the clause's key, such as `service-institutions.1`
 */
public record Figures(
        String clause,
        @Nullable Integer minimumResidentStaff,
        @Nullable Integer minimumMonthsSettled,
        @Nullable Long serviceIncomeAbove,
        @Nullable Long minimumEconomicContribution,
        @Nullable BigDecimal minimumRevenueGrowth,
        @Nullable Integer minimumQualifiedStaff,
        @Nullable Integer filingWindowMonths,
        @Nullable Integer buildYears,
        @Nullable Integer subsidyYears,
        @Nullable Integer maxMonths) {}
