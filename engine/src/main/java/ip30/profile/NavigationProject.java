package ip30.profile;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A patent navigation project (专利导航项目). */
public record NavigationProject(
        @Nullable Boolean acceptedByAuthority,
        @Nullable LocalDate acceptedOn,
        @Nullable String label,
        @Nullable Set<SupportLevel> alreadySupportedBy)
        implements Item {}
