package ip30.profile;

/** The firm's part in a securitisation (角色). */
public enum SecuritisationRole {
    ISSUER,
    FINANCED_FIRM
}
