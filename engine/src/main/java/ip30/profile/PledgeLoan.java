package ip30.profile;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A loan secured by the firm's IP (质押贷款). Amounts in yuan; `months` are the months of interest in the claim year, 0 to 12.
 */
public record PledgeLoan(
        @Nullable Lender lender,
        @Nullable Boolean securedByOwnIp,
        @Nullable LoanPurpose purpose,
        @Nullable Long principal,
        @Nullable Integer months,
        @Nullable Long interestPaid,
        @Nullable Long valuationFee,
        @Nullable Long guaranteeFee,
        @Nullable Long insurancePremium,
        @Nullable LocalDate drawnOn,
        @Nullable String label,
        @Nullable Set<SupportLevel> alreadySupportedBy)
        implements Item {

    /** All fees of the loan in yuan; null while one of them is unanswered. */
    @Reads({"valuationFee", "guaranteeFee", "insurancePremium"})
    public @Nullable Long feesTotal() {
        return valuationFee == null || guaranteeFee == null || insurancePremium == null
                ? null
                : Long.valueOf(valuationFee + guaranteeFee + insurancePremium);
    }
}
