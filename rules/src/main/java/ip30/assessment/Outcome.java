package ip30.assessment;

/** What is known of one criterion. */
public enum Outcome {
    MET,
    UNMET,
    /** An answer it reads is missing; never taken for a "no". */
    UNKNOWN
}
