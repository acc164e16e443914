package ip30.profile;

/** Geographical indications, collective and certification marks (类型). */
public enum RegionalMarkKind {
    COLLECTIVE_MARK,
    CERTIFICATION_MARK,
    GI_PRODUCT,
    GI_SIGN_USE,
    GI_MARK_LICENCE
}
