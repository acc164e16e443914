package ip30.profile;

import java.time.LocalDate;
import java.util.Set;

/**
 * A trademark registered outside the mainland (境外商标). Counted for Madrid registrations only: the countries or regions that approved
 * the registration, not those designated.
 */
public record ForeignTrademark(
        TrademarkRoute route,
        Integer approvedCountries,
        LocalDate registeredOn,
        String label,
        Set<SupportLevel> alreadySupportedBy)
        implements Item {}
