package ip30.profile;

/** Patent awards (专利奖). */
public enum Award {
    CHINA_PATENT_AWARD,
    GUANGDONG_PATENT_AWARD,
    OTHER
}
