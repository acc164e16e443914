package ip30.profile;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A high-value patent cultivation centre (高价值专利培育布局中心). `annualCheckPassed` is the claim year's check. */
public record CultivationCentre(
        @Nullable LocalDate recognisedOn,
        @Nullable Boolean implementsIso56005,
        @Nullable Boolean annualCheckPassed,
        @Nullable String label,
        @Nullable Set<SupportLevel> alreadySupportedBy)
        implements Item {}
