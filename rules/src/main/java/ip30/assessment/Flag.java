package ip30.assessment;

/** Something about an amount that the firm must ask the authority about. */
public enum Flag {
    /** City, province or nation has supported the item; how levels combine is unpublished. */
    CHECK_STACKING,
    /** The clause's amount is above the highest single support that was reported. */
    ABOVE_REPORTED_MAXIMUM
}
