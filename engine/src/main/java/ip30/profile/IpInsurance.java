package ip30.profile;

import java.time.LocalDate;
import java.util.Set;

/** An IP insurance policy (知识产权保险). Premium in yuan. */
public record IpInsurance(
        InsuranceKind kind, Long premiumPaid, LocalDate insuredOn, String label, Set<SupportLevel> alreadySupportedBy)
        implements Item {}
