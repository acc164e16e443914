package ip30.measure;

/** What an article does. */
public enum ArticleKind {
    /** Tells, decides nothing. */
    GENERAL,
    /** Must be passed for every support. */
    GATE,
    /** Brings money. */
    SUPPORT,
    /** Brings a service in kind. */
    SERVICE,
    /** Says how supports combine. */
    STACKING
}
