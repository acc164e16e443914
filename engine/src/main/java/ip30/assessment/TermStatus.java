package ip30.assessment;

/** How the day asked for stands to the measure's term. What stands to the term today is another fact, told from a clock. */
public enum TermStatus {
    /** Before the first day. */
    NOT_YET,
    /** A day of the term. */
    IN_FORCE,
    /** After the last day, while facts of the claim year may still be claimed by the district's practice. */
    AFTER_TERM,
    /** After the last day, and too late for the claim year or for a year outside the term. */
    CLOSED;

    /** Whether the measure is judged on such a day. */
    public boolean isJudged() {
        return this == IN_FORCE || this == AFTER_TERM;
    }
}
