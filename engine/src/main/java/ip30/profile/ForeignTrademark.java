package ip30.profile;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A trademark registered outside the mainland (境外商标). Counted for Madrid registrations only: the countries or regions that approved
 * the registration, not those designated.
 */
public record ForeignTrademark(
        @Nullable TrademarkRoute route,
        @Nullable Integer approvedCountries,
        @Nullable LocalDate registeredOn,
        @Nullable String label,
        @Nullable Set<SupportLevel> alreadySupportedBy)
        implements Item {}
