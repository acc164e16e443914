package ip30.profile;

import java.time.LocalDate;
import java.util.Set;

/** An event hosted (主办活动). */
public record HostedEvent(
        Boolean filedWithAuthority, LocalDate heldOn, String label, Set<SupportLevel> alreadySupportedBy)
        implements Item {}
