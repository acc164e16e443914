package ip30.profile;

/** Grades of a patent award (奖级). */
public enum AwardGrade {
    GOLD,
    SILVER,
    EXCELLENCE,
    OUTSTANDING_INVENTOR
}
