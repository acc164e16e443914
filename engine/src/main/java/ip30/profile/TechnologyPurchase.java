package ip30.profile;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Patented technology bought (购买专利技术). Amount in yuan. */
public record TechnologyPurchase(
        @Nullable Seller seller,
        @Nullable Boolean corePatent,
        @Nullable Boolean industrialisedInDistrict,
        @Nullable Boolean relatedParties,
        @Nullable Long contractAmount,
        @Nullable LocalDate signedOn,
        @Nullable String label,
        @Nullable Set<SupportLevel> alreadySupportedBy)
        implements Item {}
