package ip30.contract;

/** How large a request may be. */
public final class Limits {

    /** Bytes of a body. */
    public static final int BODY_BYTES = 256 * 1024;

    /** Levels of objects and arrays, the outermost included. */
    public static final int DEPTH = 8;

    /** Items of a list. */
    public static final int ITEMS = 200;

    /** First year of `asOf` and `claimYear`. */
    public static final int FIRST_YEAR = 2000;

    /** Last year of `asOf` and `claimYear`. */
    public static final int LAST_YEAR = 2100;

    /** Characters of a register's own key for a firm. */
    public static final int ID_CHARACTERS = 100;

    /** Largest exponent of a number, either way. A decimal's own limit is near twice that, and reckoning close to it overflows. */
    static final int EXPONENT = 1_000_000_000;

    /** Faults told at once. */
    static final int FAULTS = 1000;

    private Limits() {}
}
