package ip30.profile;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A patent filed or granted abroad (海外专利). Jurisdiction as a WIPO ST.3 code. */
public record OverseasPatent(
        @Nullable OverseasRoute route,
        @Nullable OverseasEvent event,
        @Nullable String jurisdiction,
        @Nullable Boolean acceleratedByPph,
        @Nullable LocalDate happenedOn,
        @Nullable String label,
        @Nullable Set<SupportLevel> alreadySupportedBy)
        implements Item {}
