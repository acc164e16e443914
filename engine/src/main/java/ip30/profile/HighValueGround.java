package ip30.profile;

/** Why an invention patent counts as high-value: the five national grounds, or none (高价值发明专利认定情形). */
public enum HighValueGround {
    STRATEGIC_EMERGING_INDUSTRY,
    OVERSEAS_FAMILY,
    MAINTAINED_OVER_TEN_YEARS,
    HIGH_PLEDGE_VALUE,
    AWARD_WINNING,
    NONE
}
