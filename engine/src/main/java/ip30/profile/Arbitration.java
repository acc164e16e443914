package ip30.profile;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An arbitration (仲裁). Fee in yuan. */
public record Arbitration(
        @Nullable ArbitrationSeat seat,
        @Nullable Long feePaid,
        @Nullable LocalDate concludedOn,
        @Nullable String label,
        @Nullable Set<SupportLevel> alreadySupportedBy)
        implements Item {}
