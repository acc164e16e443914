package ip30.profile;

/** Where a case was fought (维权地). */
public enum Venue {
    DOMESTIC,
    HK_MACAO_SINGAPORE,
    OVERSEAS
}
