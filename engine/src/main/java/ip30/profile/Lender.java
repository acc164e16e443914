package ip30.profile;

/** Who lent the money (贷款机构). */
public enum Lender {
    BANK,
    MICROLENDER,
    LEASING_COMPANY,
    OTHER
}
