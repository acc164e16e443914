package ip30.profile;

/** What an IP insurance covers (险种). */
public enum InsuranceKind {
    OVERSEAS_INFRINGEMENT_LIABILITY,
    PATENT_ENFORCEMENT,
    PATENT_INFRINGEMENT_LOSS,
    OTHER_IP
}
