package ip30.profile;

/** Who sold the patented technology (出让方). */
public enum Seller {
    UNIVERSITY,
    RESEARCH_INSTITUTE,
    OTHER
}
