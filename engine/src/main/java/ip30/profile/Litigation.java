package ip30.profile;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A case about IP, at home, in Hong Kong, Macao or Singapore, or elsewhere abroad (诉讼). Amounts in yuan. */
public record Litigation(
        @Nullable Venue venue,
        @Nullable LitigationRole role,
        @Nullable LitigationOutcome outcome,
        @Nullable Long lawyerFees,
        @Nullable Long otherCosts,
        @Nullable LocalDate effectiveOn,
        @Nullable String label,
        @Nullable Set<SupportLevel> alreadySupportedBy)
        implements Item {

    /** What the case cost in yuan; null while one part is unanswered. */
    @Reads({"lawyerFees", "otherCosts"})
    public @Nullable Long costsTotal() {
        return lawyerFees == null || otherCosts == null ? null : Long.valueOf(lawyerFees + otherCosts);
    }
}
