package ip30.profile;

import java.time.LocalDate;
import java.util.Set;

/** A patent award won (专利奖). */
public record PatentAward(
        Award award, AwardGrade grade, LocalDate awardedOn, String label, Set<SupportLevel> alreadySupportedBy)
        implements Item {}
