package ip30.profile;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A software copyright or data-IP registration (登记). */
public record Registration(
        @Nullable RegistrationKind kind,
        @Nullable Boolean firstOwner,
        @Nullable LocalDate registeredOn,
        @Nullable String label,
        @Nullable Set<SupportLevel> alreadySupportedBy)
        implements Item {}
