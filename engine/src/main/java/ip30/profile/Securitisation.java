package ip30.profile;

import java.time.LocalDate;
import java.util.Set;

/** Part in an IP securitisation (知识产权证券化). Amount in yuan; months 0 to 12 of the claim year. */
public record Securitisation(
        SecuritisationRole role,
        Long amountRaised,
        Integer monthsInClaimYear,
        LocalDate issuedOn,
        String label,
        Set<SupportLevel> alreadySupportedBy)
        implements Item {

    /** For Drools, which takes the accessor `issuedOn` for a boolean getter of "suedOn". */
    public LocalDate getIssuedOn() {
        return issuedOn;
    }
}
