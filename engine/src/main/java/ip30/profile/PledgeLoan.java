package ip30.profile;

import java.time.LocalDate;
import java.util.Set;

/**
 * A loan secured by the firm's IP (质押贷款). Amounts in yuan; `months` are the months of interest in the claim year, 0 to 12.
 */
public record PledgeLoan(
        Lender lender,
        Boolean securedByOwnIp,
        LoanPurpose purpose,
        Long principal,
        Integer months,
        Long interestPaid,
        Long valuationFee,
        Long guaranteeFee,
        Long insurancePremium,
        LocalDate drawnOn,
        String label,
        Set<SupportLevel> alreadySupportedBy)
        implements Item {

    /** All fees of the loan in yuan; null while one of them is unanswered. */
    @Reads({"valuationFee", "guaranteeFee", "insurancePremium"})
    public Long feesTotal() {
        return valuationFee == null || guaranteeFee == null || insurancePremium == null
                ? null
                : Long.valueOf(valuationFee + guaranteeFee + insurancePremium);
    }
}
