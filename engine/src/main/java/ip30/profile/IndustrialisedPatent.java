package ip30.profile;

import java.util.Set;

/** An invention patent in production (产业化发明专利). Sales in yuan, of the claim year. */
public record IndustrialisedPatent(
        String patentNumber,
        HighValueGround highValueGround,
        Boolean inForce,
        Boolean producedInDistrict,
        Long salesInClaimYear,
        String label,
        Set<SupportLevel> alreadySupportedBy)
        implements Item {}
