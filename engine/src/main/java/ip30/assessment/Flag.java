package ip30.assessment;

/** Something about an amount that the firm must ask the authority about. */
public enum Flag {
    /** City, province or nation has supported the item; how levels combine is unpublished. */
    CHECK_STACKING,
    /** The clause's amount was above the highest single support that was reported, and was bounded by it. */
    ABOVE_REPORTED_MAXIMUM,
    /** Another instrument of the district may have displaced the article. */
    CHECK_OVERLAP
}
