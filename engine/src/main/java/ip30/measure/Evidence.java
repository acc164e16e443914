package ip30.measure;

/** How well a statement about the measure is known, strongest first. */
public enum Evidence {
    /** Read in the measure's own text. */
    ENACTED,
    /** Stated about this very measure by government or press. */
    REPORTED,
    /** From an earlier instrument or practice of the district on the same subject. */
    PRECEDENT,
    /** The project's working assumption. */
    ASSUMED,
    /** Not known at all; no value stands in for it. */
    UNPUBLISHED;

    /** Whether this is stronger than the other. */
    public boolean isBetterThan(Evidence other) {
        return ordinal() < other.ordinal();
    }

    /** Whether the measure's own text, or somebody who wrote about this very measure, says so. */
    public boolean isConfirmed() {
        return this == ENACTED || this == REPORTED;
    }
}
