package ip30.profile;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Part in an IP securitisation (知识产权证券化). Amount in yuan; months 0 to 12 of the claim year. */
public record Securitisation(
        @Nullable SecuritisationRole role,
        @Nullable Long amountRaised,
        @Nullable Integer monthsInClaimYear,
        @Nullable LocalDate issuedOn,
        @Nullable String label,
        @Nullable Set<SupportLevel> alreadySupportedBy)
        implements Item {

    /** For Drools, which takes the accessor `issuedOn` for a boolean getter of "suedOn". */
    public @Nullable LocalDate getIssuedOn() {
        return issuedOn;
    }
}
