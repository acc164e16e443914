package ip30.assessment;

/** What is known of one criterion. */
public enum Outcome {
    MET,
    UNMET,
    /** An answer it reads is missing; never taken for a "no". */
    UNKNOWN;

    /** Kleene's "and": one UNMET decides, else one UNKNOWN leaves it open. */
    public Outcome and(Outcome other) {
        return this == UNMET || other == MET ? this : other;
    }
}
