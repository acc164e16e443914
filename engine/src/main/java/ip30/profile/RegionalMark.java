package ip30.profile;

import java.time.LocalDate;
import java.util.Set;

/** A geographical indication, collective or certification mark (地理标志与集体、证明商标). */
public record RegionalMark(
        RegionalMarkKind kind,
        Boolean geographicalIndication,
        Boolean agriculturalProduct,
        LocalDate grantedOn,
        String label,
        Set<SupportLevel> alreadySupportedBy)
        implements Item {}
