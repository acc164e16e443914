package ip30.profile;

import java.time.LocalDate;
import java.util.Set;

/** Patented technology bought (购买专利技术). Amount in yuan. */
public record TechnologyPurchase(
        Seller seller,
        Boolean corePatent,
        Boolean industrialisedInDistrict,
        Boolean relatedParties,
        Long contractAmount,
        LocalDate signedOn,
        String label,
        Set<SupportLevel> alreadySupportedBy)
        implements Item {}
