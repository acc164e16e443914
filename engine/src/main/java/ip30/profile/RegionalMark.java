package ip30.profile;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A geographical indication, collective or certification mark (地理标志与集体、证明商标). */
public record RegionalMark(
        @Nullable RegionalMarkKind kind,
        @Nullable Boolean geographicalIndication,
        @Nullable Boolean agriculturalProduct,
        @Nullable LocalDate grantedOn,
        @Nullable String label,
        @Nullable Set<SupportLevel> alreadySupportedBy)
        implements Item {}
