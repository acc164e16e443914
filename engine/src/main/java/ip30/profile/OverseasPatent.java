package ip30.profile;

import java.time.LocalDate;
import java.util.Set;

/** A patent filed or granted abroad (海外专利). Jurisdiction as a WIPO ST.3 code. */
public record OverseasPatent(
        OverseasRoute route,
        OverseasEvent event,
        String jurisdiction,
        Boolean acceleratedByPph,
        LocalDate happenedOn,
        String label,
        Set<SupportLevel> alreadySupportedBy)
        implements Item {}
