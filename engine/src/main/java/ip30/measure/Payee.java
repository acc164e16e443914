package ip30.measure;

/** Whose money an amount is. */
public enum Payee {
    FIRM,
    /** A person at the firm, who is awarded and applies in their own right: in no sum of the firm's money. */
    PERSON
}
