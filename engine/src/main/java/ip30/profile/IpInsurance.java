package ip30.profile;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An IP insurance policy (知识产权保险). Premium in yuan. */
public record IpInsurance(
        @Nullable InsuranceKind kind,
        @Nullable Long premiumPaid,
        @Nullable LocalDate insuredOn,
        @Nullable String label,
        @Nullable Set<SupportLevel> alreadySupportedBy)
        implements Item {}
