package ip30.profile;

import java.time.LocalDate;
import java.util.Set;

/** A case about IP, at home, in Hong Kong, Macao or Singapore, or elsewhere abroad (诉讼). Amounts in yuan. */
public record Litigation(
        Venue venue,
        LitigationRole role,
        LitigationOutcome outcome,
        Long lawyerFees,
        Long otherCosts,
        LocalDate effectiveOn,
        String label,
        Set<SupportLevel> alreadySupportedBy)
        implements Item {

    /** What the case cost in yuan; null while one part is unanswered. */
    @Reads({"lawyerFees", "otherCosts"})
    public Long costsTotal() {
        return lawyerFees == null || otherCosts == null ? null : Long.valueOf(lawyerFees + otherCosts);
    }
}
