package ip30.profile;

import java.time.LocalDate;
import java.util.Set;

/** A trademark registered outside the mainland (境外商标). Countries count for Madrid registrations only. */
public record ForeignTrademark(
        TrademarkRoute route,
        Integer designatedCountries,
        LocalDate registeredOn,
        String label,
        Set<SupportLevel> alreadySupportedBy)
        implements Item {}
