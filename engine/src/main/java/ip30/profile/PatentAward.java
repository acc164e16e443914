package ip30.profile;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A patent award won (专利奖). */
public record PatentAward(
        @Nullable Award award,
        @Nullable AwardGrade grade,
        @Nullable LocalDate awardedOn,
        @Nullable String label,
        @Nullable Set<SupportLevel> alreadySupportedBy)
        implements Item {}
