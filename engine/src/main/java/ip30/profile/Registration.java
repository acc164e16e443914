package ip30.profile;

import java.time.LocalDate;
import java.util.Set;

/** A software copyright or data-IP registration (登记). */
public record Registration(
        RegistrationKind kind,
        Boolean firstOwner,
        LocalDate registeredOn,
        String label,
        Set<SupportLevel> alreadySupportedBy)
        implements Item {}
