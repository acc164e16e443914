package ip30.profile;

import java.time.LocalDate;
import java.util.Set;

/** An arbitration (仲裁). Fee in yuan. */
public record Arbitration(
        ArbitrationSeat seat, Long feePaid, LocalDate concludedOn, String label, Set<SupportLevel> alreadySupportedBy)
        implements Item {}
