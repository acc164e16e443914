package ip30.measure;

/** Which day decides which value of a dated figure counts. */
public enum FigureDate {
    /** The day asked for, which is the day of applying. */
    DAY_ASKED,
    /** 1 January of the claim year. */
    CLAIM_YEAR,
    /** The item's own date. */
    ITEM_DATE
}
