package ip30.profile;

/** What the firm is in law (主体类型). */
public enum CompanyKind {
    ENTERPRISE,
    PUBLIC_INSTITUTION,
    SOCIAL_ORGANISATION,
    BRANCH,
    PARTNERSHIP_PATENT_AGENCY,
    FOREIGN_PATENT_AGENCY
}
