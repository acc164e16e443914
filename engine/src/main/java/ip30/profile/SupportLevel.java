package ip30.profile;

/** Who has already supported an item (已获支持级别). */
public enum SupportLevel {
    DISTRICT,
    CITY,
    PROVINCE,
    NATION
}
