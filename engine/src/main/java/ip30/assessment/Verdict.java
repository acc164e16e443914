package ip30.assessment;

/** What an assessment says of a clause, an item or an article. */
public enum Verdict {
    /** Every criterion is met. */
    QUALIFIED,
    /** No criterion is unmet, at least one is unanswered. */
    NEEDS_INFORMATION,
    /** At least one criterion is unmet, whatever is unanswered. */
    NOT_QUALIFIED,
    /** The day asked for lies outside the measure's term; nothing else was judged. */
    NOT_IN_FORCE,
    /** The article decides nothing. */
    INFORMATION;

    public static Verdict of(Outcome outcome) {
        return switch (outcome) {
            case MET -> QUALIFIED;
            case UNKNOWN -> NEEDS_INFORMATION;
            case UNMET -> NOT_QUALIFIED;
        };
    }

    /** The better of two verdicts on clauses or items. */
    public Verdict orBetter(Verdict other) {
        return other.ordinal() < ordinal() ? other : this;
    }
}
