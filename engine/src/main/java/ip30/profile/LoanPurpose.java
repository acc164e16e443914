package ip30.profile;

/** What a pledge loan is used for (贷款用途). */
public enum LoanPurpose {
    OPERATIONS_OR_RESEARCH,
    OTHER
}
