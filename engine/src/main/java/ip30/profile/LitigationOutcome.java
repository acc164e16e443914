package ip30.profile;

/** How a case ended (结果). */
public enum LitigationOutcome {
    WON,
    LOST,
    SETTLED,
    WITHDRAWN_BY_OPPONENT,
    PENDING
}
