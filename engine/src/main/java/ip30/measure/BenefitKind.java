package ip30.measure;

/** How the amount of a benefit comes about. */
public enum BenefitKind {
    /** A fixed amount, once a clause and claim year. */
    FIXED,
    /** A fixed amount for every item. */
    FIXED_PER_ITEM,
    /** A fixed amount for every unit counted. */
    PER_UNIT,
    /** A share of a sum, or of a sum over months. */
    SHARE,
    /** What was paid comes back, at a rate. */
    REIMBURSE,
    /** Only the ceiling is known; never added to what is due. */
    UP_TO,
    /** A service, no money. */
    IN_KIND,
    /** How the amount comes about is not known. */
    UNPUBLISHED
}
