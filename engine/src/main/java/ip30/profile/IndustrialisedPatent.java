package ip30.profile;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An invention patent in production (产业化发明专利). Sales in yuan, of the claim year. */
public record IndustrialisedPatent(
        @Nullable String patentNumber,
        @Nullable HighValueGround highValueGround,
        @Nullable Boolean inForce,
        @Nullable Boolean producedInDistrict,
        @Nullable Long salesInClaimYear,
        @Nullable String label,
        @Nullable Set<SupportLevel> alreadySupportedBy)
        implements Item {}
