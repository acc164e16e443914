package ip30.profile;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An event hosted (主办活动). */
public record HostedEvent(
        @Nullable Boolean filedWithAuthority,
        @Nullable LocalDate heldOn,
        @Nullable String label,
        @Nullable Set<SupportLevel> alreadySupportedBy)
        implements Item {}
