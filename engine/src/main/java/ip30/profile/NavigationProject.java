package ip30.profile;

import java.time.LocalDate;
import java.util.Set;

/** A patent navigation project (专利导航项目). */
public record NavigationProject(
        Boolean acceptedByAuthority, LocalDate acceptedOn, String label, Set<SupportLevel> alreadySupportedBy)
        implements Item {}
