package ip30.contract;

/** Kinds of faults of a request. */
public enum FaultCode {
    MALFORMED_JSON,
    /** A row of a table that cannot be taken apart; only where firms come as a table. */
    MALFORMED_ROW,
    TOO_LARGE,
    TOO_DEEP,
    REQUIRED,
    UNKNOWN_FIELD,
    DUPLICATE_KEY,
    WRONG_TYPE,
    NULL_ITEM,
    TOO_MANY_ITEMS,
    TOO_LONG,
    NOT_AN_INTEGER,
    OUT_OF_RANGE,
    NOT_A_DATE,
    NOT_IN_ENUM,
    BAD_CREDIT_CODE,
    /** There are more faults than are told at once. */
    MORE_FAULTS
}
