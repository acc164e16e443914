package ip30.profile;

import java.time.LocalDate;
import java.util.Set;

/** A high-value patent cultivation centre (高价值专利培育布局中心). `annualCheckPassed` is the claim year's check. */
public record CultivationCentre(
        LocalDate recognisedOn,
        Boolean implementsIso56005,
        Boolean annualCheckPassed,
        String label,
        Set<SupportLevel> alreadySupportedBy)
        implements Item {}
